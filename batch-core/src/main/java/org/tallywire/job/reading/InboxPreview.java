package org.tallywire.job.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tallywire.article.SourceDocument;

/**
 * What a run would do with its inboxes.
 *
 * @param found files in the inboxes
 * @param outside files among them that are outside the window
 * @param known files in the window that are staged, or the same as another
 * @param read names of those that would be read, in the order of reading
 * @param left files that the limit would leave to a later run
 * @param faulty files and folders whose bytes cannot be had
 */
public record InboxPreview(int found, int outside, int known, List<String> read, int left, List<String> faulty) {
    public InboxPreview {
        read = List.copyOf(read);
        faulty = List.copyOf(faulty);
    }

    /**
     * Looks at the inboxes; every file in the window is hashed, as by a run.
     *
     * @param isRead whether the document of a SHA-256 is staged
     */
    public static InboxPreview of(List<Path> inboxes, InboxWindow window, Predicate<String> isRead) throws IOException {
        Inbox all = InboxWalk.of(inboxes);
        Inbox inside = all.within(window);
        Set<String> met = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        all.unread().forEach(unread -> faulty.add(unread.name()));
        for (InboxFile file : inside.files()) {
            try {
                String hash = SourceDocument.of(file.name(), file.file()).sha256();
                if (!isRead.test(hash) && met.add(hash)) {
                    unknown.add(file.name());
                }
            } catch (IOException e) {
                faulty.add(file.name() + ": " + InboxWalk.fault(e).reason());
            }
        }
        int read = Math.min(unknown.size(), window.limit());
        int unreadable = faulty.size() - all.unread().size();
        return new InboxPreview(
                all.files().size(),
                all.files().size() - inside.files().size(),
                inside.files().size() - unknown.size() - unreadable,
                unknown.subList(0, read),
                unknown.size() - read,
                faulty);
    }
}
