package no.samdrift.web.ui.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.own.OwnValues;

/** Where one fills in all own fields of a thing. */
public final class OwnInputs {
    private final List<OwnInput> all;
    private final OwnValues before;

    OwnInputs(List<OwnInput> all, OwnValues before) {
        this.all = all;
        this.before = before;
    }

    public List<OwnInput> all() {
        return all;
    }

    /** What was changed, so that what others changed meanwhile, and what one does not see, stays. */
    public OwnValues said() {
        Map<String, Object> now = new HashMap<>();
        all.forEach(input -> now.put(input.field().code(), input.value()));
        Map<String, String> written = new HashMap<>(OwnValues.NONE.with(now).values());
        written.entrySet().removeIf(each -> Objects.equals(before.get(each.getKey()), each.getValue()));
        return OwnValues.of(written);
    }
}
