package org.tallywire.reports.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a workbook file, read without POI. */
record Parts(Map<String, byte[]> contents, List<ZipEntry> entries) {
    static Parts of(Path file) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                entries.add(entry);
                contents.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new Parts(contents, entries);
    }

    List<String> names(String folder) {
        return contents.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(".xml"))
                .toList();
    }

    Document xml(String part) throws IOException {
        byte[] bytes = contents.get(part);
        if (bytes == null) {
            throw new IOException("no part " + part + " among " + contents.keySet());
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part + " is no XML", e);
        }
    }

    /** The sheet of this name, whichever part it is in. */
    Document sheet(String name) throws IOException {
        String id = only("xl/workbook.xml", "sheet", "name", name).getAttribute("r:id");
        Element part = only("xl/_rels/workbook.xml.rels", "Relationship", "Id", id);
        return xml(URI.create("/xl/")
                .resolve(part.getAttribute("Target"))
                .getPath()
                .substring(1));
    }

    private Element only(String part, String element, String attribute, String value) throws IOException {
        return elements(xml(part), element).stream()
                .filter(each -> each.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part + " has no " + attribute + " " + value));
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
