import { showBothWays } from './both-ways.ts';
import { byWhatIsReceived, cautions, outsideOfTheService, withinTheService } from './cases/05.ts';

showBothWays('Section 5, within the service', withinTheService);
showBothWays('Section 5, by what the individual receives', byWhatIsReceived);
showBothWays('Section 5, outside of the service', outsideOfTheService);
showBothWays('Cautions about a decision', cautions);
