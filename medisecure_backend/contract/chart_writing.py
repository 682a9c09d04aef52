"""What doctors add to a chart: problems, allergies, medicines, vaccines, addenda."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.patterns import THREE_VISIBLE, VISIBLE, whole
from medisecure_backend.contract.wire import Instant, Request

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=400, pattern=VISIBLE)]
Reason = Annotated[str, msgspec.Meta(min_length=3, max_length=1000, pattern=THREE_VISIBLE)]
LongText = Annotated[str, msgspec.Meta(min_length=1, max_length=20_000, pattern=VISIBLE)]
Remark = Annotated[str, msgspec.Meta(max_length=1000)]
SnomedCode = Annotated[str, msgspec.Meta(pattern=whole("[1-9][0-9]{5,17}"))]
RxNormCode = Annotated[str, msgspec.Meta(pattern=whole("[1-9][0-9]{0,7}"))]
CvxCode = Annotated[str, msgspec.Meta(pattern=whole("[0-9]{2,3}"))]
LotNumber = Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=VISIBLE)]
ClinicalStatus = Literal["active", "inactive", "resolved"]
Severity = Literal["mild", "moderate", "severe"]
Dose = Annotated[float, msgspec.Meta(gt=0, le=100_000)]


class ConditionNew(Request, frozen=True):
    """A problem for the list. Without a plain name patients read the clinical one."""

    code: SnomedCode
    display: Words
    plain_name: Words | None = None
    clinical_status: ClinicalStatus = "active"
    onset_date: date | None = None


class AllergyNew(Request, frozen=True):
    """An allergy or intolerance to document; the patient's allergies are "known" from then on."""

    code: SnomedCode
    display: Words
    reaction: Words
    severity: Severity


class AllergyAssertion(Request, frozen=True):
    """What is known when nothing is documented: asked and none, or not asked."""

    state: Literal["none-known", "not-recorded"]


class PrescriptionNew(Request, frozen=True):
    """A medicine to prescribe, from today unless said otherwise.

    `override_reason` is needed where a documented allergy stands against it or it is taken already.
    """

    code: RxNormCode
    medicine: Words
    dose_value: Dose
    dose_unit: Words
    route: Words
    timing: Words
    reason: Words
    started_on: date | None = None
    ended_on: date | None = None
    override_reason: Reason | None = None


class PrescriptionEnd(Request, frozen=True):
    """Why a medicine is no longer taken, and its last day: today unless said otherwise."""

    reason: Reason
    ended_on: date | None = None


class PrescriptionRenewal(Request, frozen=True):
    """The same medicine again; what is left out stays as it was."""

    dose_value: Dose | None = None
    timing: Words | None = None
    started_on: date | None = None
    ended_on: date | None = None
    override_reason: Reason | None = None


class ImmunizationNew(Request, frozen=True):
    """A vaccine that was given."""

    code: CvxCode
    vaccine: Words
    given_at: Instant
    note: Remark = ""
    lot_number: LotNumber | None = None


class AddendumNew(Request, frozen=True):
    """What the author of a signed note adds to it."""

    text: LongText
