package org.tallywire.entity.name;

import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Cues;
import org.tallywire.text.TokenKind;

/** Models that bear their maker's name and a number: {@code Boeing 737-800}, {@code Airbus A380}. */
final class ModelFinder implements CandidateFinder {
    /** A model's number is no small count. */
    private static final int SHORTEST_NUMBER = 3;

    private final Cues cues;

    ModelFinder(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        if (!text.canBelong(token)) {
            return;
        }
        cues.makers().longestAt(text.text(), token, text.sentenceEnd(token)).ifPresent(maker -> {
            int end = model(text, maker.endToken());
            if (end > maker.endToken()) {
                double weight = (Weights.KNOWN + Weights.AGREED) * (end - token);
                lattice.add(token, end, EntityKind.WORK, weight, "cue:model");
            }
        });
    }

    /** The token after the number and what is glued to it, or {@code at}. */
    private static int model(NameText text, int at) {
        int number = text.canBelong(at) && text.isGluedNumber(at + 1) ? at + 1 : at;
        if (number >= text.tokenCount() || text.text().kind(number) != TokenKind.NUMBER || !isModel(text, number)) {
            return at;
        }
        int end = number + 1;
        while (end < text.sentenceEnd(at) && text.text().isGlued(end) && isPartOfModel(text, end)) {
            end++;
        }
        return end;
    }

    /** With a letter before it, or long, without separators: "Boeing 12 jets" and "Boeing 1,200 jobs" are counts. */
    private static boolean isModel(NameText text, int number) {
        String digits = text.text().surface(number);
        boolean plain = digits.chars().allMatch(Character::isDigit);
        return plain && (text.isGluedNumber(number) || digits.length() >= SHORTEST_NUMBER);
    }

    private static boolean isPartOfModel(NameText text, int token) {
        boolean more = token + 1 < text.tokenCount() && text.text().isGlued(token + 1);
        return text.text().kind(token) == TokenKind.NUMBER
                || text.isWord(token) && !text.isPossessive(token)
                || text.text().is(token, "-") && more;
    }
}
