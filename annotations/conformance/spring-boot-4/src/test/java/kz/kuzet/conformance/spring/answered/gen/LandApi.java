package kz.kuzet.conformance.spring.answered.gen;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

public interface LandApi {

    default LandApiDelegate getDelegate() {
        return new LandApiDelegate() {};
    }

    @RequestMapping(method = RequestMethod.POST, value = "/land")
    @ResponseBody
    default String transfer(@RequestBody String form) {
        return getDelegate().transfer(form);
    }

    @RequestMapping(method = RequestMethod.GET, value = "/land/{id}")
    @ResponseBody
    default String plot(@PathVariable String id) {
        return getDelegate().plot(id);
    }

    @RequestMapping(method = RequestMethod.GET, value = "/land/version")
    @ResponseBody
    default String version() {
        return getDelegate().version();
    }
}
