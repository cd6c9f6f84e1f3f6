package org.tallywire.readers.warc;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.tallywire.article.Reading;
import org.tallywire.readers.container.Damage;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.Entry;

/** The answers in a web archive, in its order. */
final class CaptureEntries implements Entries {
    private static final int OK = 200;
    private static final Set<String> READ = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/xml",
            "text/xml");

    private final WarcReader archive;

    CaptureEntries(WarcReader archive) {
        this.archive = archive;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        try {
            return archive.next().map(CaptureEntries::entry);
        } catch (RuntimeException e) {
            throw new IOException(Damage.describe(e), e);
        }
    }

    private static Entry entry(WarcRecord record) {
        return record instanceof WarcResponse response && isHttp(response) ? answer(response) : new Entry.Passed();
    }

    private static boolean isHttp(WarcResponse response) {
        return type(response.headers().first("Content-Type").orElse("")).equals("application/http");
    }

    private static Entry answer(WarcResponse response) {
        String address = response.target();
        try {
            HttpResponse answer = response.http();
            String type = type(answer.headers().first("Content-Type").orElse(""));
            return answer.status() == OK && READ.contains(type)
                    ? new Entry.Inner(address, () -> answer.bodyDecoded().stream(), address)
                    : new Entry.Passed();
        } catch (IOException | RuntimeException e) {
            return new Entry.Known(new Reading.Rejected(
                    address, "an answer of a server expected, found a fault: " + Damage.describe(e), "fetch it again"));
        }
    }

    /** Without parameters; servers write it in any case. */
    private static String type(String field) {
        return field.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
