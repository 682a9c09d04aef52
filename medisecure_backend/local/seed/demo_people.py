"""The people of the demo clinic who can sign in. Invented; their secrets protect nothing."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from medisecure_backend.contract.roles import Role

NAMESPACE = UUID("6f1d7c0a-52a4-4b0e-9a43-2f5d1f0c9b11")
DOMAIN = "hillside.example"


@dataclass(frozen=True)
class DemoPerson:
    """One account of the demo clinic."""

    role: Role
    given: str
    family: str
    email: str
    password: str
    totp_secret: str
    specialty: str = ""
    place: str = ""

    @property
    def sub(self) -> UUID:
        """The account's Cognito subject, the same in every demo clinic."""
        return uuid5(NAMESPACE, self.email)

    @property
    def display_name(self) -> str:
        """What colleagues and patients call the person."""
        return f"Dr {self.given} {self.family}" if self.role is Role.DOCTOR else f"{self.given} {self.family}"

    def __repr__(self) -> str:
        return f"DemoPerson({self.role.value})"


DOCTORS = (
    DemoPerson(
        Role.DOCTOR,
        "Adaeze",
        "Okafor",
        f"a.okafor@{DOMAIN}",
        "Hillside-Doctor-1",
        "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
        "Family medicine",
        "Room 4, first floor",
    ),
    DemoPerson(
        Role.DOCTOR,
        "Tomás",
        "Ferreira",
        f"t.ferreira@{DOMAIN}",
        "Hillside-Doctor-2",
        "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU",
        "Family medicine",
        "Room 2, ground floor",
    ),
    DemoPerson(
        Role.DOCTOR,
        "Ingrid",
        "Solberg",
        f"i.solberg@{DOMAIN}",
        "Hillside-Doctor-3",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        "Cardiology",
        "Room 6, first floor",
    ),
    DemoPerson(
        Role.DOCTOR,
        "Rahul",
        "Menon",
        f"r.menon@{DOMAIN}",
        "Hillside-Doctor-4",
        "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK",
        "Paediatrics",
        "Room 1, ground floor",
    ),
)
ADMINS = (
    DemoPerson(
        Role.ADMIN,
        "Grace",
        "Whitlock",
        f"g.whitlock@{DOMAIN}",
        "Hillside-Admin-1",
        "NBSWY3DPO5XXE3DENBSWY3DPO5XXE3DE",
    ),
)
PATIENTS = (
    DemoPerson(
        Role.PATIENT,
        "Maja",
        "Lindqvist",
        "maja.lindqvist@example.org",
        "Hillside-Patient-1",
        "ONSWG4TFORZWKY3SONSWG4TFORZWKY3S",
    ),
    DemoPerson(
        Role.PATIENT,
        "Owen",
        "Prichard",
        "owen.prichard@example.org",
        "Hillside-Patient-2",
        "PFXXKIDBNZSCA43FPFXXKIDBNZSCA43F",
    ),
    DemoPerson(
        Role.PATIENT,
        "Leila",
        "Haddad",
        "leila.haddad@example.org",
        "Hillside-Patient-3",
        "OBQXG43XN5ZGIIDBOBQXG43XN5ZGIIDB",
    ),
)
EVERYBODY = (*DOCTORS, *ADMINS, *PATIENTS)


def record_id(kind: str, name: str) -> UUID:
    """The id of a demo record, the same in every demo clinic."""
    return uuid5(NAMESPACE, f"{kind}/{name}")
