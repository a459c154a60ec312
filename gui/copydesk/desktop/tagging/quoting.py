"""What the keys of quotations do: make one, add to it, say who speaks and which words report it."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.tagging.aim import Aim
from copydesk.desktop.tagging.panel import TaggingPanel
from copydesk.desktop.text import one_line
from copydesk.domain.annotation import Part, Quotation
from copydesk.domain.attribution import SpeakerOffer
from copydesk.domain.reporting import cue_of
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion


class QuotingController(QObject):
    """Makes quotations and their parts. ``hinted`` says in a few words what was done or what is missing."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, panel: TaggingPanel, aim: Aim, offers: Offers):
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._aim = aim
        self._offers = offers
        self._asked: int | None = None
        desk.article_shown.connect(self._forget)
        desk.selected_changed.connect(self._forget_asked)
        panel.details.quotation.speaker_wanted.connect(self.set_speaker)
        panel.details.quotation.cue_wanted.connect(self.set_cue)

    def tag(self) -> None:
        """Make the selected words, or the quoted or reported ones around the caret, a quotation."""
        article, span = self._desk.article, self._aim.quoted()
        if article is None:
            return
        caret = self._aim.caret
        found = self._offers.quotation_over(*((span.start, span.end) if span else (caret, caret)))
        span = span or (found[1] if found else None)
        if span is None:
            self.hinted.emit(
                tr(
                    "Select what is said, or click into words in quote marks, then press {key}.",
                    key=self._key("tag_quotation"),
                )
            )
            return
        snap = self._aim.snaps
        if self._is_there(article.id, span, snap=snap):
            return
        made = self._desk.do(lambda session: session.tagging.tag_quotation(article.id, (span,), snap=snap))
        if made is not None:
            self._desk.select(made)
            self.hinted.emit(
                tr(
                    "Quotation tagged. {speaker} takes the speaker, {cue} the cue, from the words beside it.",
                    speaker=self._key("set_speaker"),
                    cue=self._key("set_cue"),
                )
            )

    def _is_there(self, article_id: int, span: Span, *, snap: bool) -> bool:
        """Whether the words are a quotation already, which is selected then.

        Two people can have said the same: whoever asks again for one with a speaker gets a second.
        """
        asked, self._asked = self._asked, None
        found = self._desk.do(lambda session: session.tagging.find_quotations(article_id, (span,), snap=snap))
        if not found or asked in found:
            return False
        there = self._desk.selected if self._desk.selected in found else found[0]
        self._desk.select(there)
        quotation = self._desk.annotations.get(there or 0)
        speaker = quotation.speaker if isinstance(quotation, Quotation) else None
        if speaker is None:
            self.hinted.emit(
                tr(
                    "That quotation is tagged already. {speaker} takes the speaker, {cue} the cue.",
                    speaker=self._key("set_speaker"),
                    cue=self._key("set_cue"),
                )
            )
            return True
        self._asked = there
        self.hinted.emit(
            tr(
                "That quotation of {name} is tagged already. {key} again tags it for another speaker too.",
                name=one_line(self._desk.actor_name(speaker), 40),
                key=self._key("tag_quotation"),
            )
        )
        return True

    def add(self) -> None:
        """Add the selected words, or the quoted ones around the caret, to the quotation's content."""
        quotation, span = self._quotation(), self._aim.quoted()
        if quotation is None:
            return
        if span is None:
            self.hinted.emit(
                tr(
                    "Select the next part of the quotation, then press {key}.",
                    key=self._key("add_to_quotation"),
                )
            )
            return
        self._desk.do(lambda session: session.tagging.add_to_quotation(quotation.id, span))
        self._desk.select(quotation.id)

    # -- the cue ------------------------------------------------------------------------------------

    def set_cue(self) -> None:
        """Make the selected words, or the reporting verb beside the quotation, its cue."""
        quotation = self._quotation()
        if quotation is None:
            return
        span = self._aim.beside(quotation) or self._suggested_cue(quotation)
        span = span or cue_of(self._aim.text, quotation.content)
        if span is None:
            self.hinted.emit(
                tr("Select the reporting verb, such as “said”, then press {key}.", key=self._key("set_cue"))
            )
            return
        self._desk.do(lambda session: session.tagging.set_part(quotation.id, Part.CUE, (span,)))
        self._desk.select(quotation.id)
        self.hinted.emit(
            tr("Cue: {words}. {undo} takes it back.", words=self._words(span), undo=self._key("undo"))
        )

    # -- the speaker --------------------------------------------------------------------------------

    def set_speaker(self) -> None:
        """Make the selected words, or those beside the cue, name the speaker, and find out who that is."""
        quotation = self._quotation()
        if quotation is None:
            return
        span, mention = self._aim.beside(quotation), self._aim.mention()
        again = mention is None or mention.actor == quotation.speaker
        if span is None and again and quotation.speaker is not None and quotation.speaker_spans:
            name = one_line(self._desk.actor_name(quotation.speaker), 60)
            self.hinted.emit(
                tr("{name} is the speaker already. Select other words to change which name them.", name=name)
            )
            return
        known = self._suggested_speaker(quotation)
        if span is None and again and known is not None:
            self._take(quotation, *known)
            return
        words = span or (mention.spans[0] if mention else None)
        offer = self._offer(quotation, words)
        if offer is None:
            self.hinted.emit(
                tr("Select the words that name the speaker, then press {key}.", key=self._key("set_speaker"))
            )
        elif offer.sure and offer.span is not None:
            self._take(quotation, offer.actors[0], offer.span)
        else:
            self._ask(quotation, offer, chosen=span is not None)

    def _suggested(self, quotation: Quotation) -> Suggestion | None:
        """What was suggested of just these words."""
        session = self._desk.session
        return session.speaking.suggested(quotation) if session is not None else None

    def _suggested_cue(self, quotation: Quotation) -> Span | None:
        found = self._suggested(quotation)
        return next(iter(found.cue), None) if found else None

    def _suggested_speaker(self, quotation: Quotation) -> tuple[int, Span] | None:
        """Who was suggested to speak, if that is one of the codebook, and the words that name the speaker."""
        found = self._suggested(quotation) if quotation.speaker is None else None
        if found is None or not found.speaker_spans or not isinstance(found.actor, int):
            return None
        return found.actor, found.speaker_spans[0]

    def _forget(self) -> None:
        self._asked = None

    def _forget_asked(self, _selected: int | None) -> None:
        self._asked = None

    def _offer(self, quotation: Quotation, span: Span | None) -> SpeakerOffer | None:
        session = self._desk.session
        if session is None:
            return None
        return session.speaking.offer(self._aim.text, quotation, self._desk.annotations.values(), span)

    def _take(self, quotation: Quotation, actor: int, span: Span) -> None:
        done = self._desk.do(
            lambda session: (session.tagging.set_speaker(quotation.id, actor, spans=(span,)), True)
        )
        self._desk.select(quotation.id)
        if done:
            name = one_line(self._desk.actor_name(actor), 60)
            self.hinted.emit(tr("Speaker: {name}. {undo} takes it back.", name=name, undo=self._key("undo")))

    def _ask(self, quotation: Quotation, offer: SpeakerOffer, *, chosen: bool) -> None:
        """Ask whom the words stand for, the likeliest first. Words that were selected stay in any case."""
        span = offer.span
        if span is not None and chosen:
            self._desk.do(lambda session: session.tagging.set_part(quotation.id, Part.SPEAKER, (span,)))
        self._desk.select(quotation.id)
        self._panel.details.quotation.speaker_words = None if chosen else span
        form = self._panel.details.quotation
        form.speaker_is_new = (offer.name, offer.kind) if offer.unknown else None
        first, then = ((), offer.actors) if offer.unknown else (offer.actors, ())
        form.speaker.offer(one_line(offer.name, 200), first, then)
        if offer.name or first:
            self.hinted.emit(tr("Who is that? Press Enter to take the first, or type a name."))
        else:
            self.hinted.emit(tr("Who is that? Type a name."))

    # -- shared -------------------------------------------------------------------------------------

    def _quotation(self) -> Quotation | None:
        quotation = self._desk.quotation
        if quotation is None:
            self.hinted.emit(tr("Select a quotation first: click it in the text or in the tree."))
        return quotation

    def _key(self, action: str) -> str:
        return self._panel.actions_.key(action)

    def _words(self, span: Span) -> str:
        return one_line(span.of(self._aim.text), 60)
