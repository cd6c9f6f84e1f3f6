package org.tallywire.analysis;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts that nobody writes, made from a seed: what an analysis must bear without losing its way. */
enum HostileText {
    /** Numbers, cues and punctuation in any order, where grammars meet what they do not expect. */
    SHUFFLED_PIECES {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            while (text.length() < length) {
                text.append(anyOf(random, PIECES)).append(random.nextInt(4) == 0 ? "" : " ");
            }
        }
    },
    /** Letters, digits and signs of Europe's scripts. */
    LATIN_NOISE {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            appendCharacters(random, length, 0x250, text);
        }
    },
    /** Any sixteen bits, halves of surrogate pairs among them. */
    ANY_NOISE {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            appendCharacters(random, length, 0x10000, text);
        }
    },
    /** Sentences with characters lost, doubled and put in, as bad scans and bad feeds have them. */
    DAMAGED_SENTENCES {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            while (text.length() < length) {
                damage(random, anyOf(random, SENTENCES), text);
            }
        }
    },
    /** The same, in capitals and without an end of a sentence. */
    DAMAGED_CAPITALS {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            DAMAGED_SENTENCES.write(random, length, text);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                text.setCharAt(i, c == '.' ? ' ' : Character.toUpperCase(c));
            }
        }
    },
    /** One piece again and again: what is looked for to the left and to the right never ends. */
    ONE_PIECE_REPEATED {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            String piece = anyOf(random, PIECES) + (random.nextBoolean() ? " " : "");
            while (text.length() < length) {
                text.append(piece);
            }
        }
    },
    /** Two pieces in turn, so that every second one could belong to the one before. */
    TWO_PIECES_IN_TURN {
        @Override
        void write(RandomGenerator random, int length, StringBuilder text) {
            String pair = anyOf(random, PIECES) + " " + anyOf(random, PIECES) + " ";
            while (text.length() < length) {
                text.append(pair);
            }
        }
    };

    static final List<String> PIECES = List.of(
            "12",
            "1,275",
            "-",
            "–",
            "$",
            "€",
            "million",
            "two",
            "twenty",
            "dozen",
            "hundreds of thousands",
            "killed",
            "were",
            "people",
            "of",
            "of them",
            "of whom",
            "the others",
            "including",
            "mostly",
            "and",
            ",",
            ".",
            ";",
            "\"",
            "“",
            "'",
            "said",
            "according to",
            "from",
            "to",
            "at least",
            "or more",
            "percent",
            "%",
            "2026",
            "31 February",
            "Monday",
            "last week",
            "years ago",
            "no",
            "one",
            "half",
            "a",
            "third",
            "48th",
            "(",
            ")",
            "[",
            "toll",
            "’s",
            "\n",
            "\n\n",
            "\t",
            "٣٤",
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
            "Ərəb",
            "\ud800",
            "\udc00",
            "\u0000",
            "\u202e",
            "👩‍👩‍👧",
            "1/2",
            "1/0",
            "1e9",
            "½",
            "1.2.3",
            "12:30",
            "..",
            "m",
            "km/h",
            "byArmo",
            "up",
            "the",
            "wounded",
            "dead",
            "U.S.",
            "Ana",
            "Ministry of",
            "President");

    private static final List<String> SENTENCES = List.of(
            "At least 37 people were killed and 112 wounded when two buses collided near Velin, police said on Monday. ",
            "The ministry put the toll at 41, of whom 9 were children, and said that dozens were still missing. ",
            "\"We counted about 1,275 families, 150 of them without shelter,\" said Marta Oleno, the mayor of Orrin. ",
            "Losses rose by 12.5 percent to $2.4 billion between March 2025 and the first quarter of 2026.\n",
            "Neither side confirmed that 3,000 soldiers, mostly conscripts, had been taken prisoner last week. ");

    /** Appends a text of at least {@code length} characters. */
    abstract void write(RandomGenerator random, int length, StringBuilder text);

    String of(RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder(length + 128);
        write(random, length, text);
        return text.toString();
    }

    private static String anyOf(RandomGenerator random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void appendCharacters(RandomGenerator random, int length, int bound, StringBuilder text) {
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(bound));
        }
    }

    private static void damage(RandomGenerator random, String sentence, StringBuilder text) {
        for (int i = 0; i < sentence.length(); i++) {
            int fate = random.nextInt(40);
            if (fate == 0) {
                text.append((char) random.nextInt(0x100));
            } else if (fate == 1) {
                text.append(anyOf(random, PIECES));
            }
            if (fate != 2) {
                text.append(sentence.charAt(i));
            }
            if (fate == 3) {
                text.append(sentence, i, sentence.length());
            }
        }
    }
}
