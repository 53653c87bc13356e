"""Charts of health: points inside the frame, a broken line where nothing was measured."""

from channels import charts
from media.health import Series


def test_a_line_stands_inside_its_frame():
    moments = [0.0, 5.0, 10.0]
    chart = charts.chart("bitrate", [Series("bitrate", "main", (0, 3e6, 4e6))], moments, 1e-6, 5.0)
    assert chart.top == 5.0
    assert chart.lines[0].parts == ("0,90 300,36 600,18",)
    line = chart.lines[0]
    assert (line.least, round(line.most, 6), round(line.last, 6)) == (0, 4.0, 4.0)


def test_a_silence_breaks_the_line():
    moments = [0.0, 5.0, 100.0, 105.0]
    chart = charts.chart("fps", [Series("fps", "main", (25, 25, 25, 25))], moments, 1, 5.0)
    assert len(chart.lines[0].parts) == 2


def test_what_nobody_measured_is_no_chart():
    assert charts.chart("gop", [Series("gop", "main", (None, None))], [0.0, 5.0], 1, 5.0) is None


def test_a_single_measure_and_zeros_are_drawn():
    chart = charts.chart("lag", [Series("lag", "main", (0.0,))], [7.0], 1, 0.0)
    assert chart.lines[0].parts == ("0,90",)
