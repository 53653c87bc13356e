from media import audit
from media.timeline import Entry


def test_gaps_are_the_moments_that_no_segment_shows():
    entries = [Entry("a", 0, 100, 1.0), Entry("a", 1, 101, 1.0), Entry("b", 0, 110, 1.0)]
    [gap] = audit.gaps(entries)
    assert gap == audit.Gap("1970-01-01T00:01:42.000+00:00", 8.0)


def test_the_verdict_says_what_to_do():
    whole = audit.Report(expected=4, present=4)
    assert audit.judge(whole) == ("green", "La rediffusion est complète.")
    assert audit.judge(audit.Report())[0] == "red"
    assert audit.judge(audit.Report(expected=4, present=3))[0] == "red"
    assert audit.judge(audit.Report(expected=4, present=4, damaged=["x"]))[0] == "red"
    gap = audit.Gap("1970-01-01T00:01:42.000+00:00", 8.0)
    verdict, sentence = audit.judge(audit.Report(expected=4, present=4, gaps=[gap]))
    assert verdict == "amber"
    assert sentence == "L'encodeur s'est tu 1 fois (8 s en tout) ; tout le reste est là."
