package org.tallywire.readers.html.metadata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.metadata.DateScanner;

/** The day in an address such as {@code /2022/03/24/boats}; nothing shorter is a date there. Stateless. */
final class AddressDate {
    private AddressDate() {}

    static Optional<Published> find(DateScanner dates, @Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        for (int at = url.indexOf('/', 8); at >= 0 && at + 11 < url.length(); at = url.indexOf('/', at + 1)) {
            Optional<Published> found = dates.findPublished(dayAt(url, at + 1), "url");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The ten characters of {@code 2022/03/24} or {@code 2022-03-24}; empty where there is something else. */
    private static String dayAt(String url, int begin) {
        for (int i = 0; i < 10; i++) {
            char c = url.charAt(begin + i);
            boolean separator = i == 4 || i == 7;
            if (separator ? c != '/' && c != '-' : c < '0' || c > '9') {
                return "";
            }
        }
        return url.substring(begin, begin + 10);
    }
}
