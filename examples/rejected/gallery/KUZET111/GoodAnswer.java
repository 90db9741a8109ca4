import kz.kuzet.*;

@NotPublicService(reason = "anybody reads the notices")
@AnswersFor("GeneratedController")
class GoodAnswer {}
