package org.tallywire.readers.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;

/**
 * A line of nothing but metadata: {@code By A. Name | 24 March 2022}, {@code Published: March 24, 2022, 10:15 GMT},
 * {@code date 2022-03-24 By A. Name}.
 *
 * @param authors names after "By", in the printed order
 * @param published the date of publication, foundIn {@code byline}; where only a revision is dated, that
 */
public record HeadLine(List<String> authors, @Nullable Published published) {
    public HeadLine {
        authors = List.copyOf(authors);
    }

    /** Reads lines. Stateless and thread-safe. */
    public static final class Scanner {
        private static final int LONGEST_DATELINE = 80;

        private final HeadWords words;
        private final DateScanner dates;
        private final AuthorNames names;

        public Scanner(HeadWords words) {
            this.words = words;
            this.dates = new DateScanner(words);
            this.names = new AuthorNames(words);
        }

        /** The metadata of a line; empty where anything else stands in it. */
        public Optional<HeadLine> scan(String line) {
            Walk walk = new Walk(line);
            while (walk.at < walk.pieces.count()) {
                if (!walk.step()) {
                    return Optional.empty();
                }
            }
            return walk.result();
        }

        /**
         * The date of a dateline such as {@code KHARVA, March 3, 2021 (Agency) --}: a place in capitals, a date with its
         * year, a dash.
         */
        public Optional<Published> findDateline(String paragraph) {
            String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_DATELINE));
            Pieces pieces = Pieces.of(start);
            int comma = 0;
            while (isCapitals(pieces, comma)) {
                comma++;
            }
            if (comma == 0 || !pieces.isMark(comma, ",")) {
                return Optional.empty();
            }
            DateScanner.Scan date = dates.scan(pieces, comma + 1);
            return date == null || !hasDash(pieces, date.next())
                    ? Optional.empty()
                    : Optional.of(Published.on(date.day(), "dateline"));
        }

        private static boolean isCapitals(Pieces pieces, int at) {
            String word = pieces.surface(at);
            return pieces.isLetters(at) && word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
        }

        private static boolean hasDash(Pieces pieces, int from) {
            for (int at = from; at < pieces.count(); at++) {
                if (pieces.isMark(at, "-–—")) {
                    return true;
                }
            }
            return false;
        }

        /** One pass over a line. */
        private final class Walk {
            private final String line;
            private final Pieces pieces;
            private final List<String> authors = new ArrayList<>();
            private @Nullable Published published;
            private boolean revisionOnly;
            private boolean revised;
            private int at;

            Walk(String line) {
                this.line = line;
                this.pieces = Pieces.of(line);
            }

            /** Takes one part of the line, if it is metadata. */
            boolean step() {
                DateScanner.Scan date = dates.scan(pieces, at);
                if (date != null) {
                    take(date);
                    return true;
                }
                String word = pieces.surface(at);
                if (words.is(HeadWord.BYLINE, word)) {
                    return takeNames();
                }
                if (words.is(HeadWord.DATELINE, word) || words.is(HeadWord.REVISED, word)) {
                    revised = words.is(HeadWord.REVISED, word);
                    at++;
                    return true;
                }
                return skipMark();
            }

            private boolean skipMark() {
                boolean separates = pieces.isMark(at, "|•·-–—/,:()[]");
                at++;
                return separates;
            }

            private void take(DateScanner.Scan date) {
                if (published == null || revisionOnly && !revised) {
                    published = date.date(pieces, at).published("byline");
                    revisionOnly = revised;
                }
                at = date.next();
            }

            /** Names run to the end of the line, to a separator, or to a date. */
            private boolean takeNames() {
                int first = at;
                while (words.is(HeadWord.BYLINE, pieces.surface(first)) || pieces.isMark(first, ":")) {
                    first++;
                }
                int end = first;
                while (end < pieces.count() && !endsNames(end)) {
                    end++;
                }
                if (end == first) {
                    return false;
                }
                List<String> found = names.in(line.substring(pieces.begin(first), pieces.end(end - 1)));
                authors.addAll(found);
                at = end;
                return !found.isEmpty() && found.stream().allMatch(this::isName);
            }

            private boolean endsNames(int piece) {
                String word = pieces.surface(piece);
                return pieces.isMark(piece, "|•·–—(/:")
                        || pieces.isMark(piece, "-") && !pieces.isGlued(piece)
                        || words.is(HeadWord.DATELINE, word)
                        || words.is(HeadWord.REVISED, word)
                        || dates.scan(pieces, piece) != null;
            }

            /** In a line of its own even one word is a name, if it is capitalized and no day. */
            private boolean isName(String name) {
                boolean one = name.indexOf(' ') < 0;
                return one
                        ? Character.isUpperCase(name.codePointAt(0)) && !words.is(HeadWord.WEEKDAY, name)
                        : names.isPersonName(name);
            }

            Optional<HeadLine> result() {
                return authors.isEmpty() && published == null
                        ? Optional.empty()
                        : Optional.of(new HeadLine(authors, published));
            }
        }
    }
}
