from media.engine.guesses import MANY, MOST, WINDOW, Guesses, network


def test_ten_wrong_keys_in_a_minute_turn_an_address_away():
    guesses = Guesses()
    for number in range(MOST):
        assert not guesses.is_throttled("192.0.2.1", number)
        guesses.note("192.0.2.1", number)
    assert guesses.is_throttled("192.0.2.1", MOST)
    assert not guesses.is_throttled("192.0.2.2", MOST)


def test_whoever_mends_the_key_comes_in_after_the_minute_though_it_kept_trying():
    guesses = Guesses()
    for number in range(MOST):
        guesses.note("192.0.2.1", number)
    for number in range(MOST, int(WINDOW)):
        guesses.turned_away(number)
    assert not guesses.is_throttled("192.0.2.1", WINDOW + 1)


def test_staff_are_told_once_of_many():
    guesses = Guesses()
    told = []
    for number in range(MANY * 3):
        guesses.turned_away(number / 10)
        told.append(guesses.is_news(number / 10))
    assert told.count(True) == 1
    assert told.index(True) == MANY - 1


def test_an_ipv6_guesser_is_known_by_its_network():
    assert network("2001:db8::1") == network("2001:db8::ffff")
    assert network("2001:db8::1") != network("2001:db8:1::1")
    assert network("192.0.2.1") != network("192.0.2.2")
    assert network("") == ""


def test_a_flood_of_addresses_stays_small():
    guesses = Guesses()
    for number in range(20_000):
        guesses.note(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", number / 1000)
    assert len(guesses._wrong) <= 5000
