/** First names that are common in the US and no words of every day: those ("Mark", "Grace", "Will") need more than themselves. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abigail adam adrian aisha alan albert alejandro alex alexander alexis alice alicia allison amanda amber amelia amy
  ana andrea andrew angela anita ann anna anne anthony antonio arthur ashley audrey austin barbara beatrice benjamin bernard beth
  betty beverly bob bobby bonnie brandon brenda brian bruce bryan caleb cameron carl carla carlos carmen carol caroline
  carolyn catherine cathy charles charlotte cheryl chloe chris christian christina christine christopher cindy claire clara
  connie craig crystal cynthia daniel danielle darlene david deborah debra denise dennis derek diana diane diego donald
  donna doris dorothy douglas dylan eddie edgar edith eduardo edward eileen elaine eleanor elena elijah elizabeth ella ellen emily emma eric
  erica erin ernest esther ethan eugene eva evelyn fatima felix fernando florence frances francis francisco fred gabriel gary george gerald
  gina gladys glenn gloria gordon greg gregory hannah harold harry heather hector helen henry howard hugo ian ibrahim irene isaac
  isabella ivan jack jackie jacob jacqueline jaime jamal james jamie jane janet janice jared jasmine jason javier jean jeff jeffrey
  jenna jennifer jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joanne joe joel john johnny jonathan jordan jorge jose
  joseph joshua joyce juan juanita judith judy julia julie justin karen karl katherine kathleen kathy katie kayla keith kelly
  kenneth kevin kimberly kyle larry latoya laura lauren laurie lawrence leon leonard leroy leslie lewis liam linda lisa logan lois
  lorraine louis louise lucas lucia lucy luis lynn madison maggie manuel marcia marcus margaret maria marie marilyn mario marjorie
  martha martin marvin mary mateo matthew maureen megan melanie melissa melvin michael michelle miguel mike mildred miriam mohammed molly monica
  nancy naomi natalie nathan nicholas nicole nina noah nora norma norman olga oliver olivia omar oscar pamela patricia patrick paul
  paula pedro peggy peter philip phillip phyllis priya rachel rafael ralph ramon randy raul raymond rebecca regina renee ricardo richard
  rita robert roberta robin rodney roger ronald rosa rosemary roy ruben russell ruth ryan samantha samuel sandra sara sarah scott sean
  sergio shannon sharon sheila sherry shirley sofia sophia sophie stacy stanley stephanie stephen steve steven stuart sue susan suzanne
  sylvia tamara tanya tara teresa terri terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis tyler
  valerie vanessa vernon veronica vicki victor victoria vincent virginia vivian walter wanda warren wayne wendy wesley william
  xavier yolanda yusuf yvonne zachary zoe`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
