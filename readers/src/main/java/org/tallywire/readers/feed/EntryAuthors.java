package org.tallywire.readers.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.HeadWords;

/** The names of an entry's authors. RSS has {@code address (Name)}, Dublin Core a creator each, Atom persons. */
final class EntryAuthors {
    private final AuthorNames names;

    EntryAuthors(HeadWords words) {
        this.names = new AuthorNames(words);
    }

    List<String> of(SyndEntry entry) {
        List<String> fields = new ArrayList<>();
        if (entry.getModule(DCModule.URI) instanceof DCModule core) {
            fields.addAll(core.getCreators());
        }
        entry.getAuthors().stream().map(SyndPerson::getName).forEach(fields::add);
        if (fields.stream().noneMatch(Objects::nonNull) && entry.getAuthor() != null) {
            fields.add(entry.getAuthor());
        }
        return names.in(fields.stream()
                .filter(Objects::nonNull)
                .map(EntryAuthors::withoutAddress)
                .toList());
    }

    private static String withoutAddress(String field) {
        int open = field.indexOf('(');
        int close = field.lastIndexOf(')');
        boolean addressed = open > 0 && close > open && field.substring(0, open).contains("@");
        return addressed ? field.substring(open + 1, close) : field;
    }
}
