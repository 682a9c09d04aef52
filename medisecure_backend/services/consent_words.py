"""The sentences patients decide on. A changed sentence gets the next version and is asked again."""

from dataclasses import dataclass

from medisecure_backend.contract.consents import ConsentScope, Decision


@dataclass(frozen=True)
class Words:
    """One sentence, its version, and what holds while nobody has decided."""

    version: int
    text: str
    default: Decision


WORDS: dict[ConsentScope, Words] = {
    "results-at-once": Words(
        1, "Show me new results as soon as they are there, even before my doctor has called.", "permit"
    ),
    "email-notices": Words(
        1, "Write me an e-mail when something new is here. The e-mail never says what it is.", "permit"
    ),
    "text-notices": Words(1, "Send me a text message to remind me of visits.", "deny"),
    "share-with-hospital": Words(
        1, "If I am taken to a hospital, its doctors may ask this clinic for my record.", "deny"
    ),
    "research": Words(1, "Researchers may use my record without my name and address.", "deny"),
}
