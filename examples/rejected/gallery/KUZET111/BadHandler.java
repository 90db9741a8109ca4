import kz.kuzet.*;

class BadHandler {
    @NotPublicService(reason = "says what it is")
    @AnswersFor("GeneratedController#version")
    String version() {
        return "1";
    }
}
