package org.tallywire.readers.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.container.LimitReachedException;

/** Starts, ends and texts of an XML document, one after the other. Not thread-safe. */
public final class XmlEvents implements Closeable {
    /** No format of news comes near it. */
    private static final int DEEPEST = 500;

    private static final XMLInputFactory FACTORY = factory();

    private final ItemLimit characters;
    private final XMLStreamReader events;
    private int depth;
    private boolean ending;

    private XmlEvents(ItemLimit characters, XMLStreamReader events) {
        this.characters = characters;
        this.events = events;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read: " + systemId);
        });
        return factory;
    }

    /** Starts reading; the stream is closed with this. */
    public static XmlEvents of(InputStream bytes) throws IOException {
        return of(bytes, Long.MAX_VALUE);
    }

    /**
     * Starts reading a document of any length, whose items are kept to a size.
     *
     * @param largestItem characters from one {@link #startItem} to the next
     */
    public static XmlEvents of(InputStream bytes, long largestItem) throws IOException {
        ItemLimit characters = new ItemLimit(new XmlMender(XmlCharacters.of(bytes)), largestItem);
        try {
            return new XmlEvents(characters, FACTORY.createXMLStreamReader(characters));
        } catch (XMLStreamException e) {
            characters.close();
            throw fault(e);
        }
    }

    /** Says that an item begins: its size is bound, that of all of them together is not. */
    public void startItem() {
        characters.restart();
    }

    /** Goes to the next start, end or text; false at the end of the document. */
    public boolean next() throws IOException {
        depth -= ending ? 1 : 0;
        ending = false;
        try {
            while (events.hasNext()) {
                switch (events.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        goDeeper();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        ending = true;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw fault(e);
        } catch (RuntimeException e) {
            throw new XmlFaultException(place(), "valid XML expected, found a fault", "mend it, or send it again");
        }
    }

    private void goDeeper() throws XmlFaultException {
        depth++;
        if (depth > DEEPEST) {
            throw new XmlFaultException(
                    place(),
                    "elements at most " + DEEPEST + " deep expected, found deeper ones",
                    "it is no news document, or a broken one; remove it");
        }
    }

    /** How many elements are open; an element counts from its start to its end, both included. */
    public int depth() {
        return depth;
    }

    public boolean isStart() {
        return events.isStartElement();
    }

    public boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    public boolean isEnd() {
        return events.isEndElement();
    }

    public boolean isEnd(String name) {
        return isEnd() && name().equals(name);
    }

    public boolean isText() {
        return events.isCharacters();
    }

    /** The element's name without a prefix. */
    public String name() {
        return events.getLocalName();
    }

    /** The element's name with its prefix, as written. */
    public String qualifiedName() {
        String prefix = events.getPrefix();
        return prefix == null || prefix.isEmpty() ? name() : prefix + ":" + name();
    }

    /** The element's namespace; empty where it has none. */
    public String namespace() {
        String uri = events.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** An attribute's value by its name without a prefix; null where it is absent. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(name)) {
                return events.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text at which this stands. */
    public String text() {
        return events.getText();
    }

    /** All text in the element at whose start this stands, up to its end, with white space as written. */
    public String content() throws IOException {
        StringBuilder out = new StringBuilder();
        int start = depth;
        while (next() && !(isEnd() && depth == start)) {
            if (isText()) {
                out.append(text());
            }
        }
        return out.toString();
    }

    /** Goes to the end of the element at whose start this stands. */
    public void skip() throws IOException {
        int start = depth;
        while (next() && !(isEnd() && depth == start)) {
            // passed over
        }
    }

    /** Goes to the next event, however deep, inside the element at a depth; false at that one's end. */
    public boolean nextInside(int parent) throws IOException {
        return next() && !(isEnd() && depth == parent);
    }

    /**
     * Goes to the next element right inside the one at a depth; false at that one's end. What is left of the child before
     * is passed over.
     */
    public boolean nextIn(int parent) throws IOException {
        while (next()) {
            if (isStart() && depth == parent + 1) {
                return true;
            }
            if (isEnd() && depth == parent) {
                return false;
            }
        }
        return false;
    }

    /** Where this stands, for people. */
    public String place() {
        return place(events.getLocation());
    }

    /** The start of an element as XML, with all that belongs to it. */
    void writeStart(StringBuilder out) {
        out.append('<').append(qualifiedName());
        for (int i = 0; i < events.getNamespaceCount(); i++) {
            String prefix = events.getNamespacePrefix(i);
            out.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
            writeValue(events.getNamespaceURI(i), out);
        }
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String prefix = events.getAttributePrefix(i);
            out.append(' ').append(prefix == null || prefix.isEmpty() ? "" : prefix + ":");
            out.append(events.getAttributeLocalName(i));
            writeValue(events.getAttributeValue(i), out);
        }
        out.append('>');
    }

    private static void writeValue(@Nullable String value, StringBuilder out) {
        out.append("=\"");
        XmlText.escape(value == null ? "" : value, out);
        out.append('"');
    }

    private static XmlFaultException fault(XMLStreamException e) {
        if (e.getNestedException() instanceof XmlFaultException own) {
            return own;
        }
        if (e.getNestedException() instanceof LimitReachedException limit) {
            return new XmlFaultException(place(e.getLocation()), limit.reason(), limit.remedy());
        }
        String message = String.valueOf(e.getMessage());
        int bare = message.indexOf("Message: ");
        return new XmlFaultException(
                place(e.getLocation()),
                "valid XML expected, found a fault: "
                        + (bare < 0 ? message : message.substring(bare + 9)).replace('\n', ' '),
                "mend it, or send it again");
    }

    private static String place(@Nullable Location location) {
        return location == null || location.getLineNumber() < 1
                ? "start"
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
