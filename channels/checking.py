"""One line of "Tout est prêt ?"."""

from dataclasses import dataclass

GREEN, AMBER, RED, NOTE = "green", "amber", "red", "note"


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    level: str
    title: str
    sentence: str
    advice: str = ""
