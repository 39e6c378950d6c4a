package dk.tvaers.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Hebrew and Arabic among other text, in the order of the Unicode bidirectional algorithm (UAX #9) as the JDK knows it. The module that
 * openhtmltopdf has for this does not resolve at its version; unlike that one, this does not join Arabic letters.
 */
final class RightToLeft implements BidiSplitter, BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Bidi bidi;
    private Integer[] order = {};

    @Override
    public void setParagraph(String text, byte direction) {
        bidi = new Bidi(
                text,
                switch (direction) {
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
        byte[] levels = new byte[bidi.getRunCount()];
        order = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        if (order.length > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
    }

    @Override
    public int countTextRuns() {
        return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int run = order[index];
        int start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, isOdd(bidi.getRunLevel(run)) ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        Bidi paragraph = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return isOdd(paragraph.getBaseLevel()) ? RTL : LTR;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder drawn = new StringBuilder(text).reverse();
        for (int i = 0; i < drawn.length(); i++) {
            int at = MIRRORED.indexOf(drawn.charAt(i));
            if (at >= 0) {
                drawn.setCharAt(i, MIRRORED.charAt(at ^ 1));
            }
        }
        return drawn.toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static boolean isOdd(int level) {
        return (level & 1) == 1;
    }
}
