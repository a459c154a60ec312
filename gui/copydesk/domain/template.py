"""Templates: what a project can be started from."""

from dataclasses import dataclass, field

from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.project_settings import ProjectSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A codebook and how one works with it; ``description`` says what for."""

    name: str
    description: str = ""
    codebook: CodebookFile = field(default_factory=CodebookFile)
    settings: ProjectSettings = field(default_factory=ProjectSettings)
