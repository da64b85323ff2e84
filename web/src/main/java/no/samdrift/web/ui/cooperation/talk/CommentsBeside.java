package no.samdrift.web.ui.cooperation.talk;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.cooperation.comment.Comments;
import no.samdrift.cooperation.comment.Visits;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;

/** What is said of a thing, on its page. */
@ApplicationScoped
class CommentsBeside implements Beside {
    @Inject
    Arrivals arrivals;

    @Inject
    Comments comments;

    @Inject
    Visits visits;

    @Inject
    LiveViews live;

    @Override
    public Optional<Component> of(About about) {
        return arrivals.at(about).map(arrival -> new CommentBlock(comments, visits, live, arrival));
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean ofItself() {
        return true;
    }
}
