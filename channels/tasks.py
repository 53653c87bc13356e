"""Jobs of the programme: call one function."""

from channels import retention


def apply_retention() -> None:
    retention.apply()
