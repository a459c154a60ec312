"""Messages that stand in the text of another one, below the headers that programmes write above them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import getaddresses

_LABELS = {
    "from": "from|von|de|от|отправитель|od|van|da|من",
    "date": "date|sent|datum|gesendet|envoyé|fecha|enviado|enviado el|дата|отправлено|data|inviato|التاريخ",
    "subject": "subject|betreff|objet|asunto|assunto|oggetto|тема|onderwerp|الموضوع",
    "to": "to|an|à|para|a|кому|aan|إلى|cc|bcc|kopie|копия|reply-to|antwort an|importance|attachments|anlagen",
}
_LABEL = {label: name for name, labels in _LABELS.items() for label in labels.split("|")}
_HEADER = re.compile(r"[>\s]{0,20}\*?(?P<label>[^\W\d_][\w -]{0,14})\s?:\*?[ \t]*(?P<value>[^\n]{0,300})")
_MARK = re.compile(
    r"[>\s]{0,20}(?:-{2,} ?(?:Original Message|Forwarded [Mm]essage|Ursprüngliche Nachricht"
    r"|Weitergeleitete Nachricht|Originalnachricht|Message transféré|Message d['’]origine"
    r"|Mensaje original|Mensaje reenviado|Пересылаемое сообщение|Пересланное сообщение|Исходное сообщение"
    r"|Messaggio inoltrato|Messaggio originale) ?-{2,}"
    r"|Begin forwarded message ?:|Anfang der weitergeleiteten Nachricht ?:"
    r"|Début du message (?:réexpédié|transféré) ?:"
    r"|Inicio del mensaje reenviado ?:|Начало (?:пересылаемого|переадресованного) сообщения ?:"
    r"|_{20,})\s*"
)
_QUOTED = re.compile(r"^[ \t]*>[ ]?")
_ADDRESS = re.compile(r"\s*[\[<(](?:mailto:)?\S+@\S+[\])>]\s*$")
_PASSED_ON = re.compile(
    r"(?:\s*(?:re|fwd?|aw|wg|tr|rv|rif|ha|пересл|отв)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE
)
_MOST_HEADERS = 12


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A message as it stands in another one; what its headers do not say is empty.

    ``sender`` is a name without an address, ``date`` as it is written.
    """

    text: str
    subject: str = ""
    date: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class _Headers:
    """Where a message's headers begin and end, in lines, and what they say; a mark above them is theirs."""

    begin: int
    end: int
    values: Mapping[str, str]


def apart(text: str) -> tuple[str, list[Forwarded]]:
    """The text of a message without those that were passed on in it, and these in their order."""
    lines = text.split("\n")
    found: list[_Headers] = []
    place = 0
    while place < len(lines):
        headers = _headers(lines, place)
        if headers:
            found.append(headers)
        place = headers.end if headers else place + 1
    if not found:
        return text, []
    ends = [headers.begin for headers in found[1:]] + [len(lines)]
    inner = [_message(headers, lines[headers.end : end]) for headers, end in zip(found, ends, strict=True)]
    return "\n".join(lines[: found[0].begin]).strip(), [one for one in inner if one.text]


def subject_alone(written: str) -> str:
    """The subject without the *Re:* and *Fwd:* before it."""
    return _PASSED_ON.sub("", written, count=1)


def headed(text: str) -> Forwarded | None:
    """What a text's headers say that is itself a message, saved as text; None where it does not begin so.

    Only a sender, a subject and a date or an addressee in its first lines, with an empty one behind, will do.
    """
    lines = text.lstrip("\n").split("\n", _MOST_HEADERS + 1)
    values: dict[str, str] = {}
    for line in lines[:_MOST_HEADERS]:
        header = _HEADER.fullmatch(line)
        name = _LABEL.get(header["label"].strip().casefold()) if header else None
        if header is None or name is None:
            ended = not line.strip()
            break
        values.setdefault(name, header["value"].strip())
    else:
        return None
    if not ended or not {"from", "subject"} <= values.keys() or len(values) < len(("from", "subject", "to")):
        return None
    return Forwarded("", values["subject"], values.get("date", ""), _sender(values["from"]))


def _headers(lines: list[str], begin: int) -> _Headers | None:
    """The headers that begin with a line: with a mark above, or complete and the sender first."""
    marked = _MARK.fullmatch(lines[begin]) is not None
    place = begin + 1 if marked else begin
    while marked and place < len(lines) and not _QUOTED.sub("", lines[place]).strip():
        place += 1
    values: dict[str, str] = {}
    for line in lines[place : place + _MOST_HEADERS]:
        header = _HEADER.fullmatch(line)
        name = _LABEL.get(header["label"].strip().casefold()) if header else None
        if header is None or name is None or (not values and not marked and name != "from"):
            break
        values.setdefault(name, header["value"].strip())
        place += 1
    needed = {"from"} if marked else {"from", "date", "subject"}
    complete = needed <= values.keys() and len(values) > 1
    return _Headers(begin, place, values) if complete else None


def _message(headers: _Headers, lines: list[str]) -> Forwarded:
    written = [line for line in lines if line.strip()]
    if written and all(map(_QUOTED.match, written[:3])):
        lines = [_QUOTED.sub("", line) for line in lines]
    values = headers.values
    sender = _sender(values["from"])
    return Forwarded("\n".join(lines).strip(), values.get("subject", ""), values.get("date", ""), sender)


def _sender(written: str) -> str:
    """The name without the address; an address alone is none."""
    plain = _ADDRESS.sub("", written).strip(" \"'*")
    name = plain or next((name for name, _address in getaddresses([written]) if name), "")
    return "" if "@" in name else name
