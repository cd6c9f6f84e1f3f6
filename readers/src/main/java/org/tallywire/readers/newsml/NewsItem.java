package org.tallywire.readers.newsml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.xml.XmlEvents;

/** One {@code newsItem} (NewsML-G2 2.x). Filled by {@link #parse}; not thread-safe. */
final class NewsItem {
    private final XmlEvents events;
    private final RankedFields fields = new RankedFields();
    private final ItemContent content;
    private String kind = "";
    private String status = "";

    private NewsItem(XmlEvents events) {
        this.events = events;
        this.content = new ItemContent(events);
    }

    /** Reads the element at whose start events stand; they go to its end. */
    static NewsItem parse(XmlEvents events) throws IOException {
        NewsItem item = new NewsItem(events);
        item.parse();
        return item;
    }

    RankedFields fields() {
        return fields;
    }

    /** The text; blank where the item has none of its own. */
    String body() {
        return content.body(fields.find(Field.TITLE).orElse(""));
    }

    String status() {
        return status.isEmpty() ? content.status() : status;
    }

    /** What there is instead of a text. */
    String found() {
        String bare = kind.substring(kind.indexOf(':') + 1);
        String items = bare.isEmpty() || bare.equals("text") ? "one without" : "one of the kind " + bare;
        return content.isElsewhere() ? items + " whose content lies in a file elsewhere" : items;
    }

    private void parse() throws IOException {
        int item = events.depth();
        fields.add(Field.RECORD, 0, "newsml:guid", events.attribute("guid"));
        fields.addAddress(1, "newsml:guid", events.attribute("guid"));
        fields.add(Field.LANGUAGE, 2, "newsml:lang", events.attribute("lang"));
        while (events.nextIn(item)) {
            switch (events.name()) {
                case "rightsInfo" -> rights();
                case "itemMeta" -> management();
                case "contentMeta" -> description();
                case "contentSet" -> content.parse();
                default -> {}
            }
        }
        fields.addAll(content.fields(), 10);
    }

    private void rights() throws IOException {
        int parent = events.depth();
        while (events.nextIn(parent)) {
            if (events.isStart("copyrightHolder")) {
                fields.add(Field.PUBLISHER, 1, "newsml:copyrightHolder", name());
            }
        }
    }

    private void management() throws IOException {
        int parent = events.depth();
        while (events.nextIn(parent)) {
            switch (events.name()) {
                case "itemClass" -> kind = code();
                case "pubStatus" -> status = code();
                case "provider" -> fields.add(Field.PUBLISHER, 0, "newsml:provider", name());
                case "firstCreated" -> fields.add(Field.PUBLISHED, 0, "newsml:firstCreated", events.content());
                case "versionCreated" -> fields.add(Field.PUBLISHED, 2, "newsml:versionCreated", events.content());
                case "title" -> fields.add(Field.TITLE, 2, "newsml:title", events.content());
                case "link" -> address();
                default -> {}
            }
        }
    }

    private void address() {
        String type = events.attribute("contenttype");
        fields.addAddress(0, "newsml:link", "text/html".equals(type) ? events.attribute("href") : null);
    }

    private void description() throws IOException {
        int parent = events.depth();
        while (events.nextIn(parent)) {
            switch (events.name()) {
                case "contentCreated" -> fields.add(Field.PUBLISHED, 1, "newsml:contentCreated", events.content());
                case "headline" -> fields.add(Field.TITLE, 0, "newsml:headline", events.content());
                case "by" -> fields.add(Field.AUTHORS, 0, "newsml:by", events.content());
                case "creator" -> fields.add(Field.AUTHORS, 1, "newsml:creator", name());
                case "infoSource" -> fields.add(Field.PUBLISHER, 2, "newsml:infoSource", name());
                case "language" -> fields.add(Field.LANGUAGE, 0, "newsml:language", events.attribute("tag"));
                default -> {}
            }
        }
    }

    /** The first name in a party's element, else its name as an attribute. */
    private @Nullable String name() throws IOException {
        String name = events.attribute("literal");
        boolean written = false;
        int parent = events.depth();
        while (events.nextIn(parent)) {
            if (events.isStart("name") && !written) {
                name = events.content();
                written = true;
            }
        }
        return name;
    }

    private String code() {
        String code = events.attribute("qcode");
        String uri = code == null ? events.attribute("uri") : code;
        return uri == null ? "" : uri.substring(uri.lastIndexOf('/') + 1);
    }
}
