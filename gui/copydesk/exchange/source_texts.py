"""Texts as files have them: in UTF-8, in UTF-16 with its mark, or in what Windows wrote before."""


def decoded_text(raw: bytes) -> str:
    """The text without the byte order mark; Windows-1252 where it is not in UTF-8."""
    encoding = "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
