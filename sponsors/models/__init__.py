"""What is sold (partners, campaigns, spots) and what is counted (plans, impressions)."""

from sponsors.models.campaign import Campaign, Category, Exclusion, Sponsor
from sponsors.models.creative import Creative
from sponsors.models.ledger import BreakPlan, Impression, Rejection
from sponsors.models.wall import WallPicture, WallPlay, WallRun

__all__ = [
    "BreakPlan",
    "Campaign",
    "Category",
    "Creative",
    "Exclusion",
    "Impression",
    "Rejection",
    "Sponsor",
    "WallPicture",
    "WallPlay",
    "WallRun",
]
