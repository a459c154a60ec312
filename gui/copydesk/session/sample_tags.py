"""What is tagged in the sample stories, by their words: offsets are looked up when the sample is built."""

from dataclasses import dataclass, field

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType, Stance
from copydesk.domain.article import Status

DIRECT, INDIRECT, MIXED = QuotationType.DIRECT, QuotationType.INDIRECT, QuotationType.MIXED
FOR, AGAINST, NEUTRAL = Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL


@dataclass(frozen=True, slots=True)
class SampleTopic:
    """A codebook entry; ``parent`` is the name of an earlier one."""

    name: str
    code: str
    definition: str
    parent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A quotation by its words: those said, those that report it, those that name the speaker.

    Cue and speaker are looked for in the paragraph, as near to the content as can be. ``within`` is
    the start of the content of the quotation that it is nested in.
    """

    content: tuple[str, ...]
    type: QuotationType
    cue: str
    named: str
    speaker: str = ""
    addressee: str = ""
    within: str = ""
    topics: dict[str, Stance] = field(default_factory=dict[str, Stance])


@dataclass(frozen=True, slots=True)
class Story:
    """A story's file, how far its coding has come, its topics as a whole, its passages and quotations."""

    file: str
    status: Status
    about: tuple[str, ...]
    passages: tuple[tuple[str, str], ...]
    said: tuple[Said, ...]


ACTORS: tuple[tuple[str, ActorKind, tuple[str, ...]], ...] = (
    ("Oravia", ActorKind.STATE, ()),
    ("Belmar", ActorKind.STATE, ()),
    ("Compact of the Northern Straits", ActorKind.ORGANISATION, ("CNS", "Compact")),
    ("Oravian Foreign Ministry", ActorKind.STATE_BODY, ("Foreign Ministry",)),
    ("Parliament of Belmar", ActorKind.STATE_BODY, ("parliament",)),
    ("Ministry of Supply", ActorKind.STATE_BODY, ()),
    ("Ana Orell", ActorKind.PERSON, ("Orell",)),
    ("Tomas Heid", ActorKind.PERSON, ("Heid",)),
    ("Iven Drast", ActorKind.PERSON, ("Drast",)),
    ("Clara Wenn", ActorKind.PERSON, ("Wenn",)),
    ("Oskar Brand", ActorKind.PERSON, ("Brand",)),
    ("Petra Vool", ActorKind.PERSON, ("Vool",)),
    ("Hanne Iluk", ActorKind.PERSON, ("Iluk",)),
    ("Clear Water League", ActorKind.ORGANISATION, ()),
    ("Rural Union", ActorKind.ORGANISATION, ()),
    ("Dockers' Federation", ActorKind.ORGANISATION, ("dockers",)),
    ("Sundmouth Chamber of Trade", ActorKind.ORGANISATION, ()),
    ("Institute of Tidal Studies", ActorKind.ORGANISATION, ()),
)

TOPICS = (
    SampleTopic("Security", "SEC", "Anything about safety between states."),
    SampleTopic("Joint patrols", "SEC.1", "The patrols of the Compact in the Vessen Strait.", "Security"),
    SampleTopic("Economy", "ECO", "Trade, prices, public money."),
    SampleTopic("Grain levy", "ECO.1", "Belmar's levy on exports of grain.", "Economy"),
    SampleTopic("Tidal power", "ECO.2", "The shared plant in the Vessen Strait.", "Economy"),
    SampleTopic("Herring protection", "ENV", "Whether and how the fish are protected."),
)

PATROLS = Story(
    "patrols.txt",
    Status.DONE,
    ("Joint patrols",),
    (
        ("Joint patrols", "begin joint patrols in the Vessen Strait in May"),
        ("Herring protection", "heavier traffic to the spawning grounds off Port Ellin"),
        ("Economy", "will pay for a quarter of the costs"),
    ),
    (
        Said(
            content=(
                "The defense ministers of the Compact of the Northern Straits (CNS) have agreed "
                "to begin joint patrols in the Vessen Strait in May",
            ),
            type=INDIRECT,
            cue="said",
            named="the Oravian Foreign Ministry",
            speaker="Oravian Foreign Ministry",
            topics={"Joint patrols": NEUTRAL},
        ),
        Said(
            content=(
                '"The first patrol will leave Port Ellin on May 4 with two Oravian cutters and one vessel '
                'from Belmar. Its crews will share one radar picture and one chain of command,"',
            ),
            type=DIRECT,
            cue="said",
            named="the Foreign Ministry",
            speaker="Oravian Foreign Ministry",
            topics={"Joint patrols": FOR},
        ),
        Said(
            content=('the agreement "a modest step, but one that every captain in the strait will notice."',),
            type=MIXED,
            cue="called",
            named="CNS Secretary General Iven Drast",
            speaker="Iven Drast",
            topics={"Joint patrols": FOR},
        ),
        Said(
            content=(
                "that the patrols were not directed against any third country and that fishing boats "
                "would not be stopped",
            ),
            type=INDIRECT,
            cue="told",
            named="Oravian Foreign Minister Ana Orell",
            speaker="Ana Orell",
            topics={"Joint patrols": FOR},
        ),
        Said(
            content=(
                '"We have asked our neighbors for patience for six years,"',
                '"Now we can show them a timetable."',
            ),
            type=DIRECT,
            cue="said",
            named="Orell",
            speaker="Ana Orell",
            topics={"Joint patrols": FOR},
        ),
        Said(
            content=("Belmar, which joined the Compact in 2029, will pay for a quarter of the costs",),
            type=INDIRECT,
            cue="said",
            named="Prime Minister Tomas Heid",
            speaker="Tomas Heid",
            topics={"Joint patrols": FOR, "Economy": NEUTRAL},
        ),
        Said(
            content=("that parliament in Sundmouth had to approve the money before the summer recess",),
            type=INDIRECT,
            cue="added",
            named="He",
            speaker="Tomas Heid",
        ),
        Said(
            content=(
                "it feared that the patrols would bring heavier traffic to the spawning grounds "
                "off Port Ellin",
            ),
            type=INDIRECT,
            cue="said",
            named="The Clear Water League, an environmental group",
            speaker="Clear Water League",
            topics={"Joint patrols": AGAINST, "Herring protection": FOR},
        ),
        Said(
            content=('"Nobody has asked what the herring think,"',),
            type=DIRECT,
            cue="told",
            named="League chair Hanne Iluk",
            speaker="Hanne Iluk",
            addressee="Iven Drast",
            topics={"Herring protection": FOR},
        ),
        Said(
            content=("that the Secretariat would publish an impact study in April",),
            type=INDIRECT,
            cue="replied",
            named="Drast",
            speaker="Iven Drast",
            addressee="Hanne Iluk",
            topics={"Herring protection": NEUTRAL},
        ),
    ),
)

GRAIN_LEVY = Story(
    "grain-levy.txt",
    Status.DONE,
    ("Grain levy",),
    (
        ("Grain levy", "a planned levy on grain exports"),
        ("Security", "Belmar's share of the patrols in the Vessen Strait"),
    ),
    (
        Said(
            content=('"The levy is fair,"', '"and it will be gone the day the reserve is full."'),
            type=DIRECT,
            cue="told",
            named="Heid",
            speaker="Tomas Heid",
            addressee="Parliament of Belmar",
            topics={"Grain levy": FOR},
        ),
        Said(
            content=('the government was "taxing the harvest to pay for warships,"',),
            type=MIXED,
            cue="said",
            named="Opposition leader Clara Wenn",
            speaker="Clara Wenn",
            topics={"Grain levy": AGAINST, "Joint patrols": AGAINST},
        ),
        Said(
            content=("Her party, the Rural Union, will vote against the draft",),
            type=INDIRECT,
            cue="said",
            named="she",
            speaker="Clara Wenn",
            topics={"Grain levy": AGAINST},
        ),
        Said(
            content=("she had warned the cabinet in April",),
            type=INDIRECT,
            cue="said",
            named="Petra Vool, who leads the Dockers' Federation",
            speaker="Petra Vool",
        ),
        Said(
            content=(
                "\"The minister looked at me and said, 'You will have an answer by Friday,' "
                'and that was eight Fridays ago,"',
            ),
            type=DIRECT,
            cue="said",
            named="Vool",
            speaker="Petra Vool",
            topics={"Grain levy": AGAINST},
        ),
        Said(
            content=("'You will have an answer by Friday,'",),
            type=DIRECT,
            cue="said",
            named="The minister",
            speaker="Oskar Brand",
            addressee="Petra Vool",
            within='"The minister looked at me',
        ),
        Said(
            content=("that there had been any such promise",),
            type=INDIRECT,
            cue="denied",
            named="Supply Minister Oskar Brand",
            speaker="Oskar Brand",
        ),
        Said(
            content=('"I said that we would listen,"', '"and we have listened."'),
            type=DIRECT,
            cue="said",
            named="he",
            speaker="Oskar Brand",
        ),
        Said(
            content=("that we would listen",),
            type=INDIRECT,
            cue="said",
            named="I",
            speaker="Oskar Brand",
            within='"I said that we would listen,"',
        ),
        Said(
            content=(
                "Exporters expect to lose some of their buyers to Oravia, where grain leaves the country "
                "untaxed",
            ),
            type=INDIRECT,
            cue="according to",
            named="a survey by the Sundmouth Chamber of Trade",
            speaker="Sundmouth Chamber of Trade",
            topics={"Grain levy": AGAINST},
        ),
        Said(
            content=("to come back to the table",),
            type=INDIRECT,
            cue="urged",
            named="Heid",
            speaker="Tomas Heid",
            addressee="Dockers' Federation",
        ),
        Said(
            content=("A strike", 'would hurt "those who bake bread, not those who sell wheat."'),
            type=MIXED,
            cue="said",
            named="he",
            speaker="Tomas Heid",
        ),
    ),
)

TIDAL_PLANT = Story(
    "tidal-plant.txt",
    Status.IN_PROGRESS,
    ("Tidal power",),
    (("Herring protection", "would stand still for six weeks each spring so that herring can pass"),),
    (
        Said(
            content=(
                "Oravia and Belmar expect to sign a treaty on a shared tidal power plant in the Vessen "
                "Strait before the end of the year",
            ),
            type=INDIRECT,
            cue="said",
            named="officials from both countries",
            topics={"Tidal power": FOR},
        ),
        Said(
            content=(
                "“Nine chapters of ten are closed,”",
                "“The tenth is about money, and money always comes last.”",
            ),
            type=DIRECT,
            cue="said",
            named="Oravian Foreign Minister Ana Orell",
            speaker="Ana Orell",
            topics={"Tidal power": FOR},
        ),
        Said(
            content=("The plant would supply some 400,000 households",),
            type=INDIRECT,
            cue="according to",
            named="the Institute of Tidal Studies",
            speaker="Institute of Tidal Studies",
            topics={"Tidal power": NEUTRAL},
        ),
        Said(
            content=("that six weeks were “nowhere near enough.”",),
            type=MIXED,
            cue="said",
            named="The Clear Water League",
            speaker="Clear Water League",
            topics={"Herring protection": FOR, "Tidal power": AGAINST},
        ),
        Said(
            content=("that the spawning season had grown longer in each of the past five years",),
            type=INDIRECT,
            cue="wrote",
            named="the group",
            speaker="Clear Water League",
            addressee="Tomas Heid",
            topics={"Herring protection": FOR},
        ),
    ),
)

STORIES = (PATROLS, GRAIN_LEVY, TIDAL_PLANT)
