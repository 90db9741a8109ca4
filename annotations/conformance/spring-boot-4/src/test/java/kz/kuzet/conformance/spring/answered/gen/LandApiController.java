package kz.kuzet.conformance.spring.answered.gen;

import org.springframework.stereotype.Controller;

@Controller
public class LandApiController implements LandApi {

    private final LandApiDelegate delegate;

    public LandApiController(LandApiDelegate delegate) {
        this.delegate = delegate;
    }

    @Override
    public LandApiDelegate getDelegate() {
        return delegate;
    }
}
