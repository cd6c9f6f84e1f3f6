package org.tallywire.reports.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The XML of a sheet without rows, as POI would write it. */
final class SheetMarkup {
    private SheetMarkup() {}

    static String of(XSSFSheet sheet) throws IOException {
        CTWorksheet copy = (CTWorksheet) sheet.getCTWorksheet().copy();
        if (copy.isSetDimension()) {
            copy.unsetDimension();
        }
        for (int i = copy.sizeOfColsArray() - 1; i >= 0; i--) {
            if (copy.getColsArray(i).sizeOfColArray() == 0) {
                copy.removeCols(i);
            }
        }
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(
                new QName(CTWorksheet.type.getName().getNamespaceURI(), "worksheet"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy.save(bytes, options);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
