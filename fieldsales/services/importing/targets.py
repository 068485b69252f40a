"""What a column of a list can mean. The values are the words a person types: `--map "Firma=client.name"`.

The first group is undecided: whether *name*, *phone* or *e-mail* is the firm's or the person's is decided
for the table as a whole (`guessing.decided`). `client.detail` keeps a column as a line of the notes.
"""

from enum import StrEnum


class Target(StrEnum):
    """The meaning of one column."""

    NAME = "name"
    PHONE = "phone"
    MOBILE = "mobile"
    OTHER_PHONE = "other_phone"
    FAX = "fax"
    PAGER = "pager"
    EMAIL = "email"
    NOTES = "notes"
    LANGUAGE = "language"

    CLIENT_NAME = "client.name"
    LEGAL_NAME = "client.legal_name"
    TAX_ID = "client.tax_id"
    KEY = "client.external_key"
    PARENT = "client.parent"
    BRANCH = "client.branch"
    SEGMENT = "client.segment"
    STATUS = "client.status"
    CLIENT_LANGUAGE = "client.language"
    CURRENCY = "client.currency"
    WEB = "client.web"
    CLIENT_PHONE = "client.phone"
    CLIENT_MOBILE = "client.mobile"
    CLIENT_FAX = "client.fax"
    CLIENT_EMAIL = "client.email"
    CLIENT_NOTES = "client.notes"
    DETAIL = "client.detail"
    REGION = "client.region"

    STREET = "address.street"
    POSTAL_CODE = "address.postal_code"
    TOWN = "address.town"
    PROVINCE = "address.province"
    COUNTRY = "address.country"
    WHOLE_ADDRESS = "address.whole"

    CONTACT_NAME = "contact.name"
    GIVEN = "contact.given"
    MIDDLE = "contact.middle"
    FAMILY = "contact.family"
    ADDRESS_FORM = "contact.address_form"
    POSITION = "contact.position"
    SINCE = "contact.since"
    UNTIL = "contact.until"
    CONTACT_PHONE = "contact.phone"
    CONTACT_MOBILE = "contact.mobile"
    CONTACT_OTHER_PHONE = "contact.other_phone"
    CONTACT_FAX = "contact.fax"
    CONTACT_PAGER = "contact.pager"
    CONTACT_EMAIL = "contact.email"
    CONTACT_LANGUAGE = "contact.language"
    CONTACT_NOTES = "contact.notes"

    ACTION = "action"
    PERSONAL = "personal"
    IGNORE = "ignore"


CLIENT_NAMES = frozenset({Target.CLIENT_NAME, Target.LEGAL_NAME, Target.BRANCH})
PERSON_NAMES = frozenset({Target.CONTACT_NAME, Target.GIVEN, Target.FAMILY})
ABOUT_PERSONS = frozenset({Target.POSITION, Target.ADDRESS_FORM, Target.SINCE, Target.PERSONAL})
ADDRESS = frozenset(
    {
        Target.STREET,
        Target.POSTAL_CODE,
        Target.TOWN,
        Target.PROVINCE,
        Target.COUNTRY,
        Target.WHOLE_ADDRESS,
    }
)
DATES = (Target.SINCE, Target.UNTIL)
# Columns of which a table has one; a second column of that meaning is left aside.
SINGLE = frozenset(
    {
        Target.NAME,
        Target.CLIENT_NAME,
        Target.LEGAL_NAME,
        Target.TAX_ID,
        Target.KEY,
        Target.PARENT,
        Target.BRANCH,
        Target.SEGMENT,
        Target.STATUS,
        Target.LANGUAGE,
        Target.CLIENT_LANGUAGE,
        Target.CONTACT_LANGUAGE,
        Target.CURRENCY,
        Target.REGION,
        Target.POSTAL_CODE,
        Target.TOWN,
        Target.PROVINCE,
        Target.COUNTRY,
        Target.CONTACT_NAME,
        Target.GIVEN,
        Target.FAMILY,
        Target.ADDRESS_FORM,
        Target.SINCE,
        Target.UNTIL,
        Target.ACTION,
    }
)
# What an undecided column becomes in a table of firms, and in one of persons.
FOR_FIRMS = {
    Target.PHONE: Target.CLIENT_PHONE,
    Target.MOBILE: Target.CLIENT_MOBILE,
    Target.OTHER_PHONE: Target.CLIENT_PHONE,
    Target.FAX: Target.CLIENT_FAX,
    Target.PAGER: Target.CONTACT_PAGER,
    Target.EMAIL: Target.CLIENT_EMAIL,
    Target.NOTES: Target.CLIENT_NOTES,
    Target.LANGUAGE: Target.CLIENT_LANGUAGE,
    Target.NAME: Target.CLIENT_NAME,
}
FOR_PERSONS = {
    Target.PHONE: Target.CONTACT_PHONE,
    Target.MOBILE: Target.CONTACT_MOBILE,
    Target.OTHER_PHONE: Target.CONTACT_OTHER_PHONE,
    Target.FAX: Target.CONTACT_FAX,
    Target.PAGER: Target.CONTACT_PAGER,
    Target.EMAIL: Target.CONTACT_EMAIL,
    Target.NOTES: Target.CONTACT_NOTES,
    Target.LANGUAGE: Target.CONTACT_LANGUAGE,
    Target.NAME: Target.CONTACT_NAME,
}
