package no.samdrift.governance.frame;

import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.forecast.Forecast;

/**
 * A frame with its rules and what they come to today.
 *
 * @param shares cost shares of the years it covers
 */
public record FrameDetails(FrameRow frame, List<FrameLine> lines, Forecast forecast, Ref decision, List<Ref> shares)
        implements Versioned {
    @Override
    public int version() {
        return frame.version();
    }

    /** What a form starts from. */
    public FrameFacts facts() {
        return new FrameFacts(
                frame.name(), frame.firstYear(), frame.lastYear(), frame.compareWithYear(), frame.decisionId(), lines);
    }
}
