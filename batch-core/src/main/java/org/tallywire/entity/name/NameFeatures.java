package org.tallywire.entity.name;

import java.util.Arrays;
import org.tallywire.entity.gazetteer.WordClass;
import org.tallywire.entity.tagger.TokenSequence;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;

/** The features of the tokens of a sentence: words, shapes, affixes, neighbours, and what the first reading says. */
final class NameFeatures {
    private static final int ROOM = 64;
    private static final int OUTSIDE = 7;

    private final NameText text;
    private final FirstReading reading;
    private final int first;
    private final int end;
    /** Of each token of the sentence: features ask for a shape again and again. */
    private final int[] shapes;

    private final int[] buffer = new int[ROOM];
    private int count;
    private int template;
    private int runFirst;
    private int runEnd;

    private NameFeatures(NameText text, FirstReading reading, Sentence sentence) {
        this.text = text;
        this.reading = reading;
        this.first = sentence.firstToken();
        this.end = sentence.endToken();
        this.runFirst = first;
        this.runEnd = first;
        this.shapes = new int[end - first];
        for (int token = first; token < end; token++) {
            shapes[token - first] = readShape(token);
        }
    }

    static TokenSequence of(NameText text, FirstReading reading, Sentence sentence) {
        NameFeatures features = new NameFeatures(text, reading, sentence);
        int[][] all = new int[sentence.endToken() - sentence.firstToken()][];
        for (int i = 0; i < all.length; i++) {
            int token = sentence.firstToken() + i;
            all[i] = features.isFarFromNames(token) ? TokenSequence.OUTSIDE : features.at(token);
        }
        return new TokenSequence(all);
    }

    /** Small letters on both sides, nothing that another layer has found, and no number that may be one of a model. */
    private boolean isFarFromNames(int token) {
        return isSmall(token - 1) && isSmall(token) && isSmall(token + 1);
    }

    private boolean isSmall(int token) {
        return !inside(token)
                || !text.canBelong(token)
                        && !text.isNumber(token)
                        && reading.chosen(token) == 0
                        && reading.listed(token) == 0;
    }

    private int[] at(int token) {
        count = 0;
        template = 0;
        addWords(token);
        addShapes(token);
        addAffixes(token);
        addReading(token);
        addPlace(token);
        addRun(token);
        return Arrays.copyOf(buffer, count);
    }

    private void add(int value) {
        buffer[count++] = value * 0x9e3779b1 + ++template * 0x632be5ab;
    }

    private void add(int one, int other) {
        add(one * 0x01000193 ^ other);
    }

    private void addWords(int token) {
        int here = word(token);
        int before = word(token - 1);
        int after = word(token + 1);
        add(here);
        add(before);
        add(after);
        add(word(token - 2));
        add(word(token + 2));
        add(before, here);
        add(here, after);
        add(before, shape(token));
        add(after, shape(token));
    }

    private void addShapes(int token) {
        int here = shape(token);
        int before = shape(token - 1);
        int after = shape(token + 1);
        add(here);
        add(before, here);
        add(here, after);
        add(before * 31 + here, after);
        add(shape(token - 2) * 31 + before, here);
        add(here * 31 + after, shape(token + 2));
    }

    private void addAffixes(int token) {
        String word = text.text().lower(token);
        int length = word.length();
        for (int size = 2; size <= 4; size++) {
            boolean fits = text.isWord(token) && length > size;
            add(fits ? hash(word, 0, size) : OUTSIDE);
            add(fits ? hash(word, length - size, length) : OUTSIDE);
        }
        add(text.isWord(token) && length > 3 ? hash(word, length - 3, length) : OUTSIDE, shape(token));
    }

    private void addReading(int token) {
        int here = chosen(token);
        add(here);
        add(here, shape(token));
        add(here, inside(token) ? reading.rule(token) : OUTSIDE);
        add(here, chosen(token - 1));
        add(here, chosen(token + 1));
        add(here, listed(token));
        add(listed(token), listed(token + 1));
        add(listed(token - 1), listed(token));
        add(listed(token), word(token - 1));
        add(listed(token), word(token + 1));
        add(reading.elsewhere(text.text().lower(token)), shape(token));
    }

    @SuppressWarnings("EnumOrdinal") // a feature is a number; a model is made anew when they change
    private void addPlace(int token) {
        int here = classes(token);
        add(here, shape(token));
        add(classes(token - 1), here);
        add(here, classes(token + 1));
        add(
                (text.isStart(token) ? 1 : 0) + (text.isNameLike(token) ? 2 : 0) + (text.isWrittenSmall(token) ? 4 : 0),
                shape(token));
        add((text.isCaseless(token) ? 2 : text.casing(token) == Casing.TITLED ? 1 : 0), shape(token));
        add((text.endsTitle(token) ? 1 : 0), shape(token));
        add(
                (text.isCue(token) ? 1 : 0) + (text.isCue(token + 1) ? 2 : 0) + (text.isCue(token - 1) ? 4 : 0),
                shape(token));
    }

    /** The stretch of words like this one, for names are cut from such stretches: its ends, and what stands around. */
    private void addRun(int token) {
        boolean part = isRunPart(token);
        if (part && token >= runEnd) {
            findRun(token);
        }
        boolean in = part && token < runEnd && token >= runFirst;
        int shape = shape(token);
        add(in ? word(runFirst - 1) : OUTSIDE, shape);
        add(in ? word(runEnd) : OUTSIDE, shape);
        add(in ? word(runEnd - 1) : OUTSIDE, Math.min(3, in ? runEnd - 1 - token : 9));
        add(in ? word(runFirst) : OUTSIDE, Math.min(3, in ? token - runFirst : 9));
        add(in ? Math.min(5, runEnd - runFirst) * 8 + Math.min(5, token - runFirst) : -1, shape);
        add(affix(token - 1), shape);
        add(affix(token + 1), shape);
    }

    private void findRun(int token) {
        runFirst = token;
        runEnd = token + 1;
        while (runEnd < end && (isRunPart(runEnd) || runEnd + 1 < end && isRunPart(runEnd + 1) && isSeam(runEnd))) {
            runEnd++;
        }
    }

    private boolean isRunPart(int token) {
        return text.isCaseless(token) ? text.isNameLike(token) : text.canBelong(token);
    }

    private boolean isSeam(int token) {
        return text.isJoint(token) || text.isDot(token);
    }

    private int affix(int token) {
        if (!inside(token) || !text.isWord(token)) {
            return shape(token);
        }
        String word = text.text().lower(token);
        return hash(word, Math.max(0, word.length() - 3), word.length());
    }

    private boolean inside(int token) {
        return token >= first && token < end;
    }

    private int chosen(int token) {
        return inside(token) ? reading.chosen(token) : OUTSIDE;
    }

    private int listed(int token) {
        return inside(token) ? reading.listed(token) : OUTSIDE;
    }

    private int classes(int token) {
        return inside(token) ? text.classes(token) : OUTSIDE;
    }

    private int word(int token) {
        if (!inside(token)) {
            return token < first ? 1 : 2;
        }
        return text.text().kind(token) == TokenKind.NUMBER
                ? numberShape(token)
                : text.text().lower(token).hashCode();
    }

    /** Numbers of as many digits are alike. */
    private int numberShape(int token) {
        return 1000 + text.text().end(token) - text.text().begin(token);
    }

    private int shape(int token) {
        if (!inside(token)) {
            return token < first ? 1 : 2;
        }
        return shapes[token - first];
    }

    private int readShape(int token) {
        int glued = text.text().isGlued(token) ? 100 : 0;
        int length = text.text().end(token) - text.text().begin(token);
        return switch (text.text().kind(token)) {
            case NUMBER -> glued + 3;
            case SYMBOL -> glued + 4;
            case PUNCTUATION -> 1000 + text.text().text().charAt(text.text().begin(token));
            case WORD -> glued + wordShape(token, length);
        };
    }

    private int wordShape(int token, int length) {
        if (text.isCaseless(token)) {
            return text.is(token, WordClass.COMMON) ? 21 : 20;
        }
        if (!text.text().isCapitalized(token)) {
            return hasCapital(token, 0) ? 16 : 10;
        }
        if (text.text().isAllCapitals(token)) {
            return length <= 5 ? 11 : 12;
        }
        return length == 1 ? 13 : hasCapital(token, 1) ? 15 : 14;
    }

    /** Whether a capital stands in the token, from its character {@code from} on. */
    private boolean hasCapital(int token, int from) {
        for (int i = text.text().begin(token) + from; i < text.text().end(token); i++) {
            if (Character.isUpperCase(text.text().text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int hash(String word, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }
}
