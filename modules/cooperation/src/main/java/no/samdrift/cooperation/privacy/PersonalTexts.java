package no.samdrift.cooperation.privacy;

import java.util.List;
import java.util.Optional;

/** Where a floor keeps texts about people. {@link Privacy} has asked for the right, and tells the audit. */
public interface PersonalTexts {
    /** What the person wrote, and what stands in what is about them; newest first. */
    List<PersonalText> about(long personId, int most);

    /** All that stands in a thing, in order; empty where there is no such thing. */
    List<PersonalText> in(String key);

    Optional<PersonalText> one(String ref);

    /** Takes the text away, with its copies in the audit. */
    void redact(PersonalText text);
}
