"""Small values that are made by the thousand for one article."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

_Type = TypeVar("_Type")


@dataclass_transform(frozen_default=True)
def value(*, order: bool = False, kw_only: bool = False) -> Callable[[type[_Type]], type[_Type]]:
    """Makes a class a dataclass that is frozen for the type checker alone.

    Nothing keeps it so at run time, as that makes a value several times as slow to build: where few are made,
    a frozen dataclass is the better one.
    """
    # Its hash is safe, as nobody may change a field.
    return dataclass(order=order, kw_only=kw_only, slots=True, unsafe_hash=True)
