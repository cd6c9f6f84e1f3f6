package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rules of SpreadsheetML whose breach makes Excel offer a repair (ECMA-376 part 1, 18.3.1.99 and 18.5.1). */
final class WorkbookRules {
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetProtection",
            "autoFilter",
            "mergeCells",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "drawing",
            "legacyDrawing",
            "tableParts",
            "extLst");
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_LIST = 257;
    private static final int MOST_LINKS = 65_530;

    private WorkbookRules() {}

    static void check(Path file) throws IOException {
        Parts parts = Parts.of(file);
        assertThat(parts.entries().getFirst().getName()).isEqualTo("[Content_Types].xml");
        everyPartIsXmlAndHasAType(parts);
        sheetNamesAreUniqueAndShort(parts);
        int styles = Parts.elements(parts.xml("xl/styles.xml"), "cellXfs")
                .getFirst()
                .getElementsByTagNameNS("*", "xf")
                .getLength();
        for (String sheet : parts.names("xl/worksheets/sheet")) {
            Document xml = parts.xml(sheet);
            childrenStandInOrder(sheet, xml);
            cellsStandInOrderAndHaveStyles(sheet, xml, styles);
            assertThat(Parts.elements(xml, "hyperlink")).hasSizeLessThanOrEqualTo(MOST_LINKS);
            for (Element list : Parts.elements(xml, "formula1")) {
                assertThat(list.getTextContent()).hasSizeLessThanOrEqualTo(LONGEST_LIST);
            }
            relationsLeadSomewhere(parts, sheet);
        }
        tablesAreUnique(parts);
        picturesAreToldInWords(parts);
        namesAreUnique(parts);
    }

    private static void everyPartIsXmlAndHasAType(Parts parts) throws IOException {
        Document types = parts.xml("[Content_Types].xml");
        Set<String> named = new HashSet<>();
        Parts.elements(types, "Override").forEach(type -> named.add(type.getAttribute("PartName")));
        Set<String> endings = new HashSet<>();
        Parts.elements(types, "Default").forEach(type -> endings.add(type.getAttribute("Extension")));
        for (String part : parts.contents().keySet()) {
            if (!part.startsWith("xl/media/")) {
                parts.xml(part);
            }
            String ending = part.substring(part.lastIndexOf('.') + 1);
            assertThat(part.equals("[Content_Types].xml") || named.contains("/" + part) || endings.contains(ending))
                    .as("%s has a content type", part)
                    .isTrue();
        }
        assertThat(named).allSatisfy(part -> assertThat(parts.contents()).containsKey(part.substring(1)));
    }

    private static void sheetNamesAreUniqueAndShort(Parts parts) throws IOException {
        List<String> names = Parts.elements(parts.xml("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name)
                        .hasSizeLessThanOrEqualTo(LONGEST_SHEET_NAME)
                        .doesNotContainPattern("[\\[\\]*?:/\\\\]"));
    }

    private static void childrenStandInOrder(String sheet, Document xml) {
        List<Integer> places = new ArrayList<>();
        for (Node child = xml.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                assertThat(ORDER).as(sheet).contains(element.getLocalName());
                places.add(ORDER.indexOf(element.getLocalName()));
            }
        }
        assertThat(places).as("elements of %s", sheet).isSorted();
    }

    private static void cellsStandInOrderAndHaveStyles(String sheet, Document xml, int styles) {
        int last = 0;
        for (Element row : Parts.elements(xml, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            assertThat(number).as("rows of %s", sheet).isGreaterThan(last);
            last = number;
        }
        for (Element cell : Parts.elements(xml, "c")) {
            assertThat(Integer.parseInt(cell.getAttribute("s")))
                    .as("style in %s", sheet)
                    .isBetween(0, styles - 1);
            assertThat(cell.getTextContent().length()).isLessThanOrEqualTo(2 * CellText.LONGEST);
        }
    }

    private static void relationsLeadSomewhere(Parts parts, String sheet) throws IOException {
        Document xml = parts.xml(sheet);
        Set<String> used = new HashSet<>();
        for (String name : List.of("tablePart", "drawing")) {
            Parts.elements(xml, name)
                    .forEach(element -> used.add(element.getAttributeNS(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")));
        }
        String relations = sheet.replace("worksheets/", "worksheets/_rels/") + ".rels";
        Set<String> declared = new HashSet<>();
        if (parts.contents().containsKey(relations)) {
            for (Element relation : Parts.elements(parts.xml(relations), "Relationship")) {
                declared.add(relation.getAttribute("Id"));
                String target = relation.getAttribute("Target");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target.replace("../", "");
                assertThat(parts.contents()).containsKey(part);
            }
        }
        assertThat(used).isEqualTo(declared);
    }

    private static void picturesAreToldInWords(Parts parts) throws IOException {
        for (String drawing : parts.names("xl/drawings/drawing")) {
            for (Element picture : Parts.elements(parts.xml(drawing), "cNvPr")) {
                assertThat(picture.getAttribute("descr")).as(drawing).isNotBlank();
            }
        }
        for (String chart : parts.names("xl/charts/chart")) {
            assertThat(Parts.elements(parts.xml(chart), "title").getFirst().getTextContent())
                    .as("title of %s", chart)
                    .isNotBlank();
        }
    }

    /** Whole tables and names share one space within a workbook. */
    private static void namesAreUnique(Parts parts) throws IOException {
        List<String> names = new ArrayList<>();
        for (Element name : Parts.elements(parts.xml("xl/workbook.xml"), "definedName")) {
            if (!name.getAttribute("name").startsWith("_xlnm.")) {
                names.add(name.getAttribute("name").toLowerCase(Locale.ROOT));
            }
        }
        for (String part : parts.names("xl/tables/")) {
            names.add(parts.xml(part)
                    .getDocumentElement()
                    .getAttribute("displayName")
                    .toLowerCase(Locale.ROOT));
        }
        assertThat(names).contains("tallywire_figures").doesNotHaveDuplicates();
    }

    private static void tablesAreUnique(Parts parts) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String part : parts.names("xl/tables/")) {
            Element table = parts.xml(part).getDocumentElement();
            names.add(table.getAttribute("displayName").toLowerCase(Locale.ROOT));
            ids.add(table.getAttribute("id"));
            assertThat(table.getAttribute("displayName")).matches("[A-Za-z_][A-Za-z0-9_.]*");
        }
        assertThat(names).doesNotHaveDuplicates();
        assertThat(ids).doesNotHaveDuplicates();
    }
}
