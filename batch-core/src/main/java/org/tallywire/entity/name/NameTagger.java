package org.tallywire.entity.name;

import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.WordClass;
import org.tallywire.entity.tagger.TagGrammar;
import org.tallywire.entity.tagger.TaggerModel;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;

/** Judges the candidates of the first reading by a trained tagger, and adds the names that it finds itself. */
final class NameTagger {
    private final TaggerModel model;

    NameTagger(TaggerModel model) {
        this.model = model;
    }

    /** The tag of each token of a text. */
    private int[] tags(NameText text, FirstReading reading) {
        int[] tags = new int[text.tokenCount()];
        for (int i = 0; i < text.text().sentenceCount() && tags.length > 0; i++) {
            Sentence sentence = text.text().sentence(i);
            int[] found = model.tag(NameFeatures.of(text, reading, sentence));
            System.arraycopy(found, 0, tags, sentence.firstToken(), found.length);
        }
        return tags;
    }

    void judge(NameText text, FirstReading reading, Lattice lattice) {
        int[] tags = tags(text, reading);
        lattice.reweigh(name -> name.score() + opinion(tags, name));
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            while (tags[at] != 0 && end < tags.length && TagGrammar.continues(tags[end])) {
                end++;
            }
            if (tags[at] != 0) {
                propose(text, at, end, NameTags.kind(TagGrammar.kind(tags[at])), lattice);
            }
            at = end;
        }
    }

    /** Proposes what the tags say, without marks and possessive endings at its borders. */
    private static void propose(NameText text, int from, int to, EntityKind kind, Lattice lattice) {
        int first = from;
        while (first < to && !text.isWord(first)) {
            first++;
        }
        int end = beforePossessive(text, first, to);
        while (end > first && !canEnd(text, end - 1, kind)) {
            end--;
        }
        while (end > first && text.isGluedNumber(end)) {
            end++;
        }
        boolean listed = end > first && isOtherAcronym(lattice, first, end, kind);
        if (end > first && !listed && !isNoName(text, first, end) && !text.isNumberMark(end - 1)) {
            double weight = (Weights.CAPITALS + Weights.AGREED) * (end - first) + Weights.AGREED;
            lattice.add(first, end, kind, weight, "tagger");
        }
    }

    /** An acronym that is listed for something of another kind. */
    private static boolean isOtherAcronym(Lattice lattice, int first, int end, EntityKind kind) {
        return lattice.endingAt(end).stream()
                .anyMatch(name -> name.first() == first && isAcronym(name) && name.kind() != kind);
    }

    /** An acronym that is listed for one thing: the list knows its kind better than the tagger. */
    private static boolean isAcronym(Candidate name) {
        return name.naming() != null
                && name.naming().acronym()
                && name.naming().entries().size() == 1;
    }

    /** A name is over where it possesses something: {@code Velda Motors' Orlo plant}. */
    private static int beforePossessive(NameText text, int first, int to) {
        int end = first;
        while (end < to && !text.isPossessive(end) && !text.isPluralPossessive(end)) {
            end++;
        }
        return end;
    }

    /** A word with a capital that is no title, the full stop of an abbreviation, the number of a model. */
    private static boolean canEnd(NameText text, int token, EntityKind kind) {
        if (text.isWord(token)) {
            return text.canBelong(token) && !text.isPossessive(token) && !isTitleInCapitals(text, token);
        }
        boolean number = text.text().kind(token) == TokenKind.NUMBER;
        return text.isDot(token) || text.isGluedNumber(token) || number && kind == EntityKind.WORK;
    }

    /** {@code Velda Motors CEO} */
    private static boolean isTitleInCapitals(NameText text, int token) {
        return text.casing(token) == Casing.MIXED
                && text.text().isAllCapitals(token)
                && text.is(token, WordClass.COMMON)
                && text.isTitle(token);
    }

    /** A word of the language that has its capitals from elsewhere, or the letters of a currency. */
    private static boolean isNoName(NameText text, int first, int end) {
        if (end > first + 1 || text.isCaseless(first)) {
            return false;
        }
        boolean capitals = text.text().isAllCapitals(first);
        if (capitals && text.isMoneySign(end)) {
            return true;
        }
        return text.is(first, WordClass.COMMON) && (capitals || text.isStart(first) && !text.isWrittenLarge(first));
    }

    /** What the tags of its tokens say for a candidate, and whether they begin and end where it does. */
    private static double opinion(int[] tags, Candidate name) {
        int kind = NameTags.of(name.kind());
        double opinion = 0;
        for (int token = name.first(); token < name.end(); token++) {
            if (tags[token] == 0) {
                opinion -= Weights.DENIED;
            } else {
                boolean agreed = TagGrammar.kind(tags[token]) == kind || isAcronym(name);
                opinion += agreed ? Weights.AGREED : -Weights.DENIED;
            }
        }
        boolean begins = tags[name.first()] == TagGrammar.begin(kind);
        boolean ends = name.end() == tags.length || !TagGrammar.continues(tags[name.end()]);
        return opinion + (begins && ends ? Weights.AGREED : 0);
    }
}
