"""What is to stand back in the text for a while: by kind, coder or origin. Nothing is ever hidden."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from copydesk.domain.annotation import Kind, Origin
from copydesk.domain.dataset import AnyAnnotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimming:
    """Annotations of these kinds, by these coders or of these origins are painted faint."""

    kinds: frozenset[Kind] = frozenset()
    coders: frozenset[str] = frozenset()
    origins: frozenset[Origin] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.kinds or self.coders or self.origins)

    def dims(self, annotation: AnyAnnotation) -> bool:
        """Whether the annotation stands back."""
        return (
            annotation.kind in self.kinds
            or annotation.coder in self.coders
            or annotation.origin in self.origins
        )

    def among(self, annotations: Iterable[AnyAnnotation]) -> set[int]:
        """The ids of those that stand back."""
        return {each.id for each in annotations if self.dims(each)} if self else set()

    def with_kind(self, kind: Kind, dimmed: bool) -> Self:
        """The same with a kind that stands back, or does not."""
        return replace(self, kinds=self.kinds | {kind} if dimmed else self.kinds - {kind})

    def with_coder(self, coder: str, dimmed: bool) -> Self:
        """The same with a coder whose annotations stand back, or do not."""
        return replace(self, coders=self.coders | {coder} if dimmed else self.coders - {coder})

    def with_origin(self, origin: Origin, dimmed: bool) -> Self:
        """The same with an origin whose annotations stand back, or do not."""
        return replace(self, origins=self.origins | {origin} if dimmed else self.origins - {origin})
