package org.tallywire.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.EntityMention;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.Span;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/**
 * Finds who says what a place in the text says: the innermost speaker of its sentence; for a quotation without one, the
 * speaker of the sentence after or before it; the narrator where nobody is named. Thread-safe.
 */
public final class AttributionFinder {
    /** A speaker's name and titles are hardly longer. */
    private static final int LONGEST_SPEAKER = 12;

    /** "told a crowded news conference": so many words. */
    private static final int LONGEST_LISTENER = 4;

    /** A pronoun stands for who spoke at most so many sentences before. */
    private static final int MEMORY = 4;

    private final ReportingLexicon lexicon;
    private final SpeakerWords speakers;
    private final SpeakerPronouns pronouns;

    private AttributionFinder(ReportingLexicon lexicon, SpeakerWords speakers, SpeakerPronouns pronouns) {
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.pronouns = pronouns;
    }

    /** A finder with the reporting words of a language's folder. */
    public static AttributionFinder read(DataFolder folder) {
        return new AttributionFinder(
                ReportingLexicon.read(folder), SpeakerWords.read(folder), SpeakerPronouns.read(folder));
    }

    /** The speakers of one text, ready to be asked for any of its places. Not thread-safe. */
    public Speakers in(TokenizedText text, List<EntityMention> entities) {
        return new Speakers(text, entities, Quotations.of(text));
    }

    /**
     * A cue with its speaker, in tokens.
     *
     * @param endToken where what is said can begin
     * @param before whether what is said follows
     */
    private record Speech(
            int firstToken, int endToken, Span source, PhraseTable.Match<ReportingLexicon.Kind> cue, boolean before) {
        /** Whether the speaker counts rather than says: heard only where nobody else speaks. */
        boolean counts() {
            return cue.value() == ReportingLexicon.Kind.COUNTED;
        }
    }

    /** The speakers of one text. */
    public final class Speakers {
        private final TokenizedText text;
        private final List<EntityMention> entities;
        private final Quotations quotations;
        private final Map<Integer, List<Speech>> speeches = new HashMap<>();

        private Speakers(TokenizedText text, List<EntityMention> entities, Quotations quotations) {
            this.text = text;
            this.entities = entities;
            this.quotations = quotations;
        }

        /** Who says what stands at {@code token}. */
        public Attribution of(int token) {
            int sentence = text.sentenceOf(token);
            boolean quoted = quotations.holds(token);
            Speech speech = innermost(sentence, token);
            if (speech == null && quoted) {
                speech = neighbour(sentence);
            }
            if (speech == null) {
                return quoted ? new Attribution(Attribution.Type.DIRECT, null, null, null) : Attribution.NARRATOR;
            }
            Span source = widened(named(speech, sentence));
            return new Attribution(
                    quoted ? Attribution.Type.DIRECT : Attribution.Type.INDIRECT,
                    source,
                    text.span(speech.cue().firstToken(), speech.cue().endToken()),
                    speaker(source));
        }

        /** Who speaks; where that is a pronoun, who spoke last before it of those that it can stand for, if anybody did. */
        private Span named(Speech speech, int sentence) {
            int pronoun = text.tokenAt(speech.source().begin());
            if (!isPronoun(speech.source())) {
                return speech.source();
            }
            for (int before = sentence; before >= Math.max(0, sentence - MEMORY); before--) {
                Optional<Span> named = speeches(before).stream()
                        .map(Speech::source)
                        .filter(source -> source.end() <= speech.source().begin() && !isPronoun(source))
                        .filter(source -> pronouns.canStandFor(text.lower(pronoun), speaker(widened(source))))
                        .reduce((earlier, later) -> later);
                if (named.isPresent()) {
                    return named.get();
                }
            }
            return speech.source();
        }

        /** Where day and place of a speech can follow: behind "reporters" in "told reporters in Orlo on Friday". */
        private int afterListener(PhraseTable.Match<ReportingLexicon.Kind> cue) {
            boolean listens = cue.value() == ReportingLexicon.Kind.TOLD;
            int limit = Math.min(text.tokenCount(), cue.endToken() + LONGEST_LISTENER);
            int at = cue.endToken();
            while (listens && at < limit && speakers.isNominal(text, at)) {
                at++;
            }
            return at;
        }

        private boolean isPronoun(Span source) {
            int token = text.tokenAt(source.begin());
            return text.end(token) >= source.end() && pronouns.has(text.lower(token));
        }

        /** Whether a place or day is that of the speaking: "the mayor of Orlo said", "said in Orlo on Tuesday". */
        public boolean isOfSpeech(Span mention) {
            int token = text.tokenAt(mention.begin());
            return speeches(text.sentenceOf(token)).stream()
                    .anyMatch(speech -> speech.source().covers(mention)
                            || speakers.leadsOn(text, afterListener(speech.cue()), token)
                            || speakers.leadsOn(
                                    text, text.tokenAt(speech.source().end() - 1) + 1, token));
        }

        /** The last speech that begins before the token and reaches over it, else the first that follows it. */
        private @Nullable Speech innermost(int sentence, int token) {
            Speech found = null;
            boolean isOver = true;
            for (Speech speech : speeches(sentence)) {
                if (quotations.holds(token) && quotations.holds(speech.firstToken())) {
                    continue;
                }
                boolean covers = speech.before() ? speech.endToken() <= token : isOver;
                boolean ends = speech.counts() || !speech.before() && speech.endToken() <= token;
                isOver = covers ? ends : isOver;
                found = covers ? speech : found;
            }
            return found;
        }

        private @Nullable Speech neighbour(int sentence) {
            for (int next : new int[] {sentence + 1, sentence - 1}) {
                if (next >= 0 && next < text.sentenceCount()) {
                    List<Speech> beside = speeches(next);
                    if (!beside.isEmpty()) {
                        return beside.getFirst();
                    }
                }
            }
            return null;
        }

        private List<Speech> speeches(int sentence) {
            return speeches.computeIfAbsent(sentence, this::findSpeeches);
        }

        private List<Speech> findSpeeches(int index) {
            Sentence sentence = text.sentence(index);
            List<Speech> found = new ArrayList<>();
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                Optional<PhraseTable.Match<ReportingLexicon.Kind>> cue =
                        lexicon.cues().longestAt(text, at, sentence.endToken());
                if (cue.isPresent()) {
                    Speech speech = speech(sentence, cue.get());
                    if (speech != null) {
                        found.add(speech);
                    }
                    at = cue.get().endToken();
                } else {
                    at++;
                }
            }
            return found;
        }

        private @Nullable Speech speech(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue) {
            if (cue.value() == ReportingLexicon.Kind.ACCORDING) {
                return according(sentence, cue);
            }
            int first = cue.firstToken();
            int start = startOfSpeaker(first, sentence.firstToken());
            if (speakers.isPassive(text, sentence, first)
                    || speakers.compares(text, Math.max(sentence.firstToken(), start - 1), first)) {
                return null;
            }
            if (first > sentence.firstToken() && text.is(first - 1, ",") && !canBeInverted(sentence, cue)) {
                return beforeApposition(sentence, cue);
            }
            if (start < first) {
                return subject(sentence, cue, start, skipAdverbs(first, start + 1));
            }
            return speakers.isConjunction(text, first - 1) && first - 1 > sentence.firstToken()
                    ? joined(sentence, cue)
                    : inverted(sentence, cue);
        }

        private @Nullable Speech according(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue) {
            int first = cue.firstToken();
            int end = endOfSpeaker(cue.endToken(), sentence.endToken());
            return end == cue.endToken()
                    ? null
                    : new Speech(first, end, text.span(cue.endToken(), end), cue, first == sentence.firstToken());
        }

        /** "Police said": the speaker right before the cue. */
        private Speech subject(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue, int start, int end) {
            boolean trails = isTrailing(afterListener(cue), sentence.endToken());
            return new Speech(start, cue.endToken(), text.span(start, end), cue, !trails);
        }

        /** "said the mayor": whether words that can name who speaks stand behind the cue. */
        private boolean canBeInverted(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue) {
            int end = cue.endToken();
            return cue.value() == ReportingLexicon.Kind.SAID
                    && !speakers.endsSpeech(text, end)
                    && endOfSpeaker(end, sentence.endToken()) > end
                    && !beginsClause(sentence, end);
        }

        /** "said it was …": a pronoun that more follows is the subject of what is said. */
        private boolean beginsClause(Sentence sentence, int token) {
            return pronouns.has(text.lower(token)) && !isTrailing(token + 1, sentence.endToken());
        }

        private @Nullable Speech inverted(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue) {
            int end = endOfSpeaker(cue.endToken(), sentence.endToken());
            boolean isInverted = canBeInverted(sentence, cue)
                    && !isCounted(sentence, cue.firstToken())
                    && !text.is(cue.endToken(), "that");
            return isInverted ? new Speech(cue.firstToken(), end, text.span(cue.endToken(), end), cue, false) : null;
        }

        /** "12 confirmed cases": a word of saying behind a number describes what is counted. */
        private boolean isCounted(Sentence sentence, int cue) {
            return cue > sentence.firstToken() && text.kind(cue - 1) == TokenKind.NUMBER;
        }

        /** "The minister called it a crime and said …": the speaker is the subject of the first verb. */
        private @Nullable Speech joined(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue) {
            int start = sentence.firstToken();
            int first = cue.firstToken();
            int at = start;
            while (at < first && at - start < LONGEST_SPEAKER && speakers.opens(text, at)) {
                at++;
            }
            boolean isSubject = at > start && at < first - 1 && !speakers.isConnector(text, start);
            return isSubject ? new Speech(start, cue.endToken(), text.span(start, at), cue, true) : null;
        }

        /** "The governor, Ivo Marn, denied that …": the speaker stands before the comma that opens the apposition. */
        private @Nullable Speech beforeApposition(Sentence sentence, PhraseTable.Match<ReportingLexicon.Kind> cue) {
            int closing = cue.firstToken() - 1;
            int opening = closing - 1;
            while (opening > sentence.firstToken()
                    && closing - opening <= LONGEST_SPEAKER + 3
                    && !text.is(opening, ",")) {
                opening--;
            }
            if (!text.is(opening, ",")) {
                return null;
            }
            int start = startOfSpeaker(opening, sentence.firstToken());
            int sourceEnd = speakers.isRelative(text, opening + 1) ? opening : closing;
            return start == opening ? null : subject(sentence, cue, start, sourceEnd);
        }

        /** "…, police said." and "…, police said on Monday.": nothing that is said follows. */
        private boolean isTrailing(int end, int limit) {
            return end >= limit || speakers.endsSpeech(text, end);
        }

        /** The speaker before a cue: words back to a comma, a verb, a conjunction or the start of the sentence. */
        private int startOfSpeaker(int cue, int from) {
            int at = skipAdverbs(cue, from);
            int last = at;
            while (at > from && cue - at < LONGEST_SPEAKER && speakers.belongs(text, at - 1)) {
                at--;
            }
            while (at < last && speakers.isConnector(text, at)) {
                at++;
            }
            boolean isAdverb = at > from && at == last - 1 && speakers.isAuxiliary(text, at - 1);
            return at == last || isAdverb ? cue : at;
        }

        private int skipAdverbs(int cue, int from) {
            int at = cue;
            while (at > from && speakers.isBetween(text, at - 1)) {
                at--;
            }
            return at;
        }

        private int endOfSpeaker(int from, int limit) {
            int at = from;
            while (at < limit && at - from < LONGEST_SPEAKER && speakers.belongs(text, at)) {
                at++;
            }
            while (at > from && speakers.isConnector(text, at - 1)) {
                at--;
            }
            return at;
        }

        /** A name that the speaker's words cut is taken whole. */
        private Span widened(Span source) {
            Span wide = source;
            for (EntityMention mention : entities) {
                if (mention.span().overlaps(source)) {
                    wide = wide.to(mention.span());
                }
            }
            return wide;
        }

        private @Nullable Entity speaker(Span source) {
            Entity speaker = null;
            for (EntityMention mention : entities) {
                if (mention.span().begin() >= source.end()) {
                    break;
                }
                boolean inside = source.covers(mention.span());
                if (inside && rank(mention.entity()) > rank(speaker)) {
                    speaker = mention.entity();
                }
            }
            return speaker;
        }

        private static int rank(@Nullable Entity entity) {
            if (entity == null) {
                return 0;
            }
            return entity.kind() == EntityKind.PERSON ? 3 : entity.kind() == EntityKind.ORGANIZATION ? 2 : 1;
        }
    }
}
