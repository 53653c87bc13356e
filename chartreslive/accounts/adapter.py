"""allauth's door: staff accounts are made by an administrator, never by sign-up."""

from allauth.account.adapter import DefaultAccountAdapter


class StaffAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request) -> bool:
        return False
