package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

class Куәлік {

    @PublicService(
            code = "ә_080",
            name = "Соттылығының болуы не болмауы туралы анықтама беру",
            result = ServiceResult.CERTIFICATE,
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            riskAssessment = "№ 17 бұйрық, 3-қосымша")
    void беру() {}

    @NotPublicService(reason = "жүктемені теңгеруші ғана сұрайды")
    void тексеру() {}
}
