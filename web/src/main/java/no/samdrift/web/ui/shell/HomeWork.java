package no.samdrift.web.ui.shell;

import java.util.List;
import no.samdrift.kernel.access.Caller;

/** What waits for somebody on a floor, for the list that the day begins with; a CDI bean. */
public interface HomeWork {
    /** So many of each sort are enough: the list has a dozen lines. */
    int MOST = 12;

    /** Soonest first; empty where nothing concerns the caller. */
    List<ToDo> toDo(Caller caller);
}
