package org.tallywire.app.schedule;

import java.nio.file.Path;

/** How a word with blanks and signs in it is written, so that it arrives as it is. */
enum Quoting {
    SYSTEMD {
        @Override
        String word(String word) {
            return doubleQuoted(word.replace("%", "%%").replace("$", "$$"));
        }

        @Override
        String path(Path path) {
            return path.toString().replace("%", "%%");
        }
    },
    CRONTAB {
        @Override
        String word(String word) {
            return "'" + word.replace("'", "'\\''").replace("%", "\\%") + "'";
        }
    },
    /** Within XML; a Windows program takes its command line apart by these rules (CommandLineToArgvW). */
    WINDOWS_TASK {
        @Override
        String word(String word) {
            return xml("\"" + word.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1") + "\"");
        }

        @Override
        String path(Path path) {
            return xml(path.toString());
        }
    },
    JSON {
        @Override
        String word(String word) {
            return doubleQuoted(word);
        }
    };

    abstract String word(String word);

    /** A path in a place that is for one path only. */
    String path(Path path) {
        return word(path.toString());
    }

    private static String doubleQuoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
