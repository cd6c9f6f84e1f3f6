package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/**
 * Units and currencies of a language: {@code units.csv}, {@code currencies.csv} and {@code scaled-currencies.csv}.
 *
 * <p>Signs are told apart by case where two share their letters: {@code Nm} and {@code nm}; a sign of one letter is one
 * in its own case only, so that {@code 5G} weighs nothing.
 */
final class UnitLexicon {
    private static final int LONGEST = 4;

    private final PhraseTable<Entry> after;
    private final PhraseTable<Entry> before;
    private final Map<String, Entry> signs;

    private UnitLexicon(PhraseTable<Entry> after, PhraseTable<Entry> before, Map<String, Entry> signs) {
        this.after = after;
        this.before = before;
        this.signs = signs;
    }

    /**
     * A unit and the kind of figure it makes.
     *
     * @param sign whether it is an abbreviation
     * @param closing whether no noun may follow it, so that "5 A levels" has no current
     * @param factor what a number before it is multiplied by: a million for {@code MUSD}
     */
    record Entry(Unit unit, FigureKind kind, boolean sign, boolean closing, BigDecimal factor) {}

    static UnitLexicon read(DataFolder folder) {
        PhraseTable.Builder<Entry> after = PhraseTable.builder();
        PhraseTable.Builder<Entry> before = PhraseTable.builder();
        Map<String, Entry> signs = new HashMap<>();
        for (DataRow row : folder.getTable("scaled-currencies.csv").rows()) {
            Unit unit = new Unit(row.get("code"), row.get("name"));
            after.add(
                    row.get("text"), new Entry(unit, FigureKind.MONEY, true, false, new BigDecimal(row.get("factor"))));
        }
        for (DataRow row : folder.getTable("currencies.csv").rows()) {
            Unit unit = new Unit(row.get("code"), row.get("name"));
            Entry entry = new Entry(unit, FigureKind.MONEY, false, false, BigDecimal.ONE);
            String side = row.get("side");
            if (!side.equals("after")) {
                before.add(row.get("text"), entry);
            }
            if (!side.equals("before")) {
                after.add(row.get("text"), entry);
            }
        }
        for (DataRow row : folder.getTable("units.csv").rows()) {
            Unit unit = new Unit(row.get("code"), row.get("name"));
            boolean closing = row.get("form").equals("closing");
            boolean sign = closing || row.get("form").equals("sign");
            Entry entry = new Entry(unit, row.constant("kind", FigureKind.class), sign, closing, BigDecimal.ONE);
            after.add(row.get("text"), entry);
            if (sign) {
                signs.putIfAbsent(row.get("text"), entry);
            }
        }
        return new UnitLexicon(after.build(), before.build(), Map.copyOf(signs));
    }

    /** The currency written before a number, from {@code token} on. */
    Optional<PhraseTable.Match<Entry>> before(TokenizedText text, int token, int limit) {
        return before.longestAt(text, token, limit);
    }

    /** The unit or currency written after a number, from {@code token} on; a hyphen or a bracket may stand before it. */
    Optional<PhraseTable.Match<Entry>> after(TokenizedText text, int token, int limit) {
        boolean joined = token + 1 < limit && text.isInnerHyphen(token);
        int at = joined ? token + 1 : token;
        if (at >= limit) {
            return Optional.empty();
        }
        PhraseTable.Match<Entry> unit =
                after.longestAt(text, at, endOfPowers(text, at, limit)).orElse(null);
        PhraseTable.Match<Entry> cased = unit == null ? null : inCase(text, unit, limit);
        return cased == null ? Optional.empty() : Optional.of(perUnit(text, cased, limit));
    }

    /** Before the first number that is glued to nothing: "12 ft 2 in" has no square feet. */
    private static int endOfPowers(TokenizedText text, int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        for (int token = from; token < end; token++) {
            if (text.kind(token) == TokenKind.NUMBER && !text.isGlued(token)) {
                return token;
            }
        }
        return limit;
    }

    /** The sign whose case the text has; null for a single letter that is none in this case, or that stands alone. */
    private PhraseTable.@Nullable Match<Entry> inCase(TokenizedText text, PhraseTable.Match<Entry> unit, int limit) {
        if (unit.length() > 1) {
            return unit;
        }
        int token = unit.firstToken();
        Entry exact = signs.get(text.surface(token));
        boolean otherCase = unit.value().sign() && exact == null;
        if (text.isLetter(token) && (otherCase || !mayStand(text, token, limit))) {
            return null;
        }
        return exact == null ? unit : new PhraseTable.Match<>(exact, token, unit.endToken());
    }

    /** A letter is a unit where it is glued to its number, or followed by no more of a word or name. */
    private static boolean mayStand(TokenizedText text, int token, int limit) {
        int next = token + 1;
        if (text.isGlued(token) || next >= limit) {
            return true;
        }
        boolean abbreviated = text.is(next, ".") && next + 1 < limit;
        boolean runsOn = text.isGlued(next) && (text.kind(next) != TokenKind.PUNCTUATION || text.is(next, "-"));
        return !abbreviated && !runsOn;
    }

    /** {@code 120 g/km}: a unit for each of another. */
    private PhraseTable.Match<Entry> perUnit(TokenizedText text, PhraseTable.Match<Entry> unit, int limit) {
        int slash = unit.endToken();
        Entry above = unit.value();
        boolean ratio = slash + 1 < limit
                && text.is(slash, "/")
                && text.isGlued(slash)
                && text.isGlued(slash + 1)
                && above.kind() == FigureKind.MEASURE;
        PhraseTable.Match<Entry> below =
                ratio ? after.longestAt(text, slash + 1, limit).orElse(null) : null;
        if (below == null
                || below.value().kind() == FigureKind.PERCENT
                || below.value().kind() == FigureKind.MONEY) {
            return unit;
        }
        Unit part = below.value().unit();
        Unit joint =
                new Unit(above.unit().code() + "/" + part.code(), above.unit().name() + " per " + part.name());
        return new PhraseTable.Match<>(
                new Entry(joint, FigureKind.MEASURE, true, false, above.factor()), unit.firstToken(), below.endToken());
    }
}
