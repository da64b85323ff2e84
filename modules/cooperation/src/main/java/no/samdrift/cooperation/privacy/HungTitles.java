package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.kernel.data.Sql;

/** What hangs on a thing keeps its title for who does not see the thing; where the title must go, the key stands for it. */
@ApplicationScoped
public class HungTitles {
    @Inject
    Sql sql;

    public void blank(String kind, long id) {
        for (String table : new String[] {"cooperation_approval", "cooperation_task"})
            sql.run(
                    "update " + table + " set thing_title = thing_key where kind = :kind and thing_id = :id",
                    Map.of("kind", kind, "id", id));
    }
}
