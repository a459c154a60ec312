"""A template as JSON: its name and what it is for, a codebook in Copydesk's own form, and settings.

The form is told by ``resources/schemas/template.schema.json``.
"""

import json

from copydesk.domain.codebook_file import checked
from copydesk.domain.project_settings import ProjectSettings, understood
from copydesk.domain.template import Template
from copydesk.errors import UserError
from copydesk.exchange.codebooks import json_file
from copydesk.exchange.native_fields import BadValue, Fields

VERSION = 1


def write(template: Template) -> bytes:
    """The template as JSON in UTF-8."""
    value = {
        "copydesk_template": VERSION,
        "name": template.name,
        "description": template.description,
        "settings": template.settings.values(),
        "codebook": json_file.value_of(template.codebook),
    }
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def read(data: bytes, name: str) -> Template:
    """The template in a file of that form.

    :raises UserError: it is none.
    """
    try:
        return _template(json_file.parsed(data))
    except BadValue as error:
        raise UserError(
            "{name} is no template that can be read: {reason}. Correct it or save it anew.",
            name=name,
            reason=error,
        ) from error


def _template(value: object) -> Template:
    needed, allowed = "copydesk_template name codebook", "description settings"
    fields = Fields(value, "the template", needed=needed, allowed=allowed)
    version = fields.whole_number("copydesk_template")
    if version != VERSION:
        raise BadValue(f"it is of version {version}, and only version {VERSION} is known")
    return Template(
        name=" ".join(fields.name("name").split()),
        description=fields.text("description").strip(),
        codebook=checked(json_file.codebook_of(fields.raw("codebook"))),
        settings=_settings(fields.raw("settings")),
    )


def _settings(value: object) -> ProjectSettings:
    if value is None:
        return ProjectSettings()
    if not isinstance(value, dict):
        raise BadValue('"settings" of the template is not an object')
    settings, odd = understood(value)  # pyright: ignore[reportUnknownArgumentType] - any object of JSON
    if odd:
        raise BadValue(f'"settings" has "{odd[0][:40]}", which is unknown or has a value that it cannot have')
    return settings
