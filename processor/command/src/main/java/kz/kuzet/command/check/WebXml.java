package kz.kuzet.command.check;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the deployment descriptor of a WAR says of the jars in it (Jakarta Servlet 6.1, section 8.2.2). Initializers in a jar that
 * its absolute ordering leaves out are not called.
 *
 * @param leavesAdapterOut whether the container does not call the initializer of the adapter for servlets
 */
record WebXml(boolean leavesAdapterOut) {

    /** Where it stands in a WAR. */
    static final String FILE = "WEB-INF/web.xml";

    /** The name of the adapter's jar, as its {@code web-fragment.xml} says. */
    private static final String ADAPTER = "kuzet_jakarta";

    private static final String ABSOLUTE_ORDERING = "absolute-ordering";
    private static final String OTHERS = "others";

    /**
     * Reads the descriptor. Nothing that it refers to is loaded.
     *
     * @throws XMLStreamException if it is no XML
     */
    static WebXml read(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        boolean leavesAdapterOut = false;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(ABSOLUTE_ORDERING)) {
                leavesAdapterOut = !takesAdapterIn(reader);
            }
        }
        return new WebXml(leavesAdapterOut);
    }

    /** Reads up to the end of the ordering. */
    private static boolean takesAdapterIn(XMLStreamReader reader) throws XMLStreamException {
        boolean takesIn = false;
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            boolean others = reader.getLocalName().equals(OTHERS);
            takesIn |= reader.getElementText().strip().equals(ADAPTER) || others;
        }
        return takesIn;
    }
}
