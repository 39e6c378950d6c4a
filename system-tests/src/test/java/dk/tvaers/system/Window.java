package dk.tvaers.system;

import java.util.Map;
import org.jsoup.nodes.Document;

/** What somebody has in front of them: pages of the portal are read in it, and the forms on them filled in and sent. */
interface Window {

    /** Asks for a page of staff and logs in on the way, through the municipality's single sign-on. */
    Document logIn(String path, Staff who);

    /** @throws IllegalStateException when the answer is an error */
    Document read(String path);

    /** The status of a page, whatever it is. */
    int status(String path);

    /** Fills in a form of the page that was read last and sends it. */
    Document send(Document page, String action, Map<String, String> filled);

    /** The same with the form's own name, the last segment of where it goes; the page is asked for first. */
    default Document fill(String path, String name, Map<String, String> filled) {
        return send(read(path), path + "/" + name + "#" + name, filled);
    }
}
