package no.samdrift.web.ui.part;

import java.io.Serializable;
import java.util.List;

/** Answers a {@link DataList} page by page; fewer rows than asked for means that there are no more. */
@FunctionalInterface
public interface ListSource<T> extends Serializable {
    List<T> page(ListQuery query);
}
