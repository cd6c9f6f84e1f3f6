package org.tallywire.readers.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article: the heading that the page's head agrees with, else the one main heading, else what the
 * head says, without the site's name. Stateless.
 */
final class TitleFinder {
    private static final int LONGEST = 300;
    private static final int FEWEST_WORDS = 3;
    private static final double MOST = 0.8;

    private TitleFinder() {}

    /**
     * The title.
     *
     * @param said what head and linked data say, the most reliable first
     * @param site names of the site and its publisher
     */
    static @Nullable String find(Document page, List<String> said, List<String> site) {
        List<String> claims = Stream.concat(said.stream(), Stream.of(page.title()))
                .map(SiteName::collapsed)
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> headings = headings(page, site);
        return headings.stream()
                .filter(heading -> claims.stream().anyMatch(claim -> SiteName.isSameButForSite(claim, heading)))
                .findFirst()
                .map(heading -> withoutLabel(heading, claims))
                .orElseGet(() -> unconfirmed(headings, claims, site));
    }

    /** A section's name in a heading may be set apart by nothing but its colour; the head has a bar there. */
    private static String withoutLabel(String heading, List<String> claims) {
        return claims.stream()
                .filter(claim -> SiteName.fold(claim).equals(SiteName.fold(heading)))
                .map(SiteName::withoutLabel)
                .filter(bare -> !SiteName.fold(bare).equals(SiteName.fold(heading)))
                .findFirst()
                .orElse(heading);
    }

    /** A lone main heading of some words; a short one may be the name of a section. */
    private static @Nullable String unconfirmed(List<String> headings, List<String> claims, List<String> site) {
        if (headings.size() == 1 && SiteName.words(headings.get(0)).size() >= FEWEST_WORDS || claims.isEmpty()) {
            return headings.isEmpty() ? null : headings.get(0);
        }
        return SiteName.without(claims.get(0), site, claims);
    }

    /** The heading of a page that shows its title, else its first main one, else one that has most of the title's words. */
    static @Nullable Element findHeading(Document page, @Nullable String title) {
        String wanted = title == null ? "" : SiteName.fold(title);
        Element first = null;
        Element alike = null;
        for (Element heading : page.select("h1, h2, h3")) {
            String text = SiteName.fold(heading.text());
            if (!text.isEmpty() && text.equals(wanted)) {
                return heading;
            }
            first = first == null && heading.normalName().equals("h1") && !text.isEmpty() ? heading : first;
            alike = alike == null && isAlike(text, wanted) ? heading : alike;
        }
        return first == null ? alike : first;
    }

    /** Whether most of a title's words stand in a heading. */
    private static boolean isAlike(String heading, String title) {
        List<String> words = SiteName.words(title);
        List<String> there = SiteName.words(heading);
        long shared = words.stream().filter(there::contains).count();
        return words.size() >= FEWEST_WORDS && shared > words.size() * MOST;
    }

    private static List<String> headings(Document page, List<String> site) {
        List<String> found = new ArrayList<>();
        for (Element heading : page.getElementsByTag("h1")) {
            String text = SiteName.withoutLabel(SiteName.collapsed(heading.text()));
            boolean isSite = site.stream().filter(Objects::nonNull).anyMatch(text::equalsIgnoreCase);
            if (!text.isEmpty() && text.length() <= LONGEST && !isSite && !found.contains(text)) {
                found.add(text);
            }
        }
        return found;
    }
}
